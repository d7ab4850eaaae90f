import { type FormEvent, useId } from "react";
import { SearchIcon } from "../shell/icons.tsx";
import { PLACES } from "../shell/routes.ts";
import { askQuestion } from "./question-store.ts";

/** In words as they come: Enter leads to the situation they are about. */
export function AskBox() {
  const id = useId();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("q");
    if (typeof words !== "string" || words.trim() === "") return;
    askQuestion(words);
    event.currentTarget.reset();
    window.location.hash = PLACES.ask.hash;
  };
  return (
    <search className="ask-box">
      <form onSubmit={ask}>
        <label htmlFor={id} className="for-screen-readers">
          What has happened? Ask in your own words
        </label>
        <SearchIcon />
        <input
          id={id}
          name="q"
          className="field"
          type="text"
          autoComplete="off"
          enterKeyHint="go"
          placeholder="What has happened?"
          maxLength={2000}
        />
      </form>
    </search>
  );
}
