/** What is wrong with a file of the guidance, said so that its writer can mend it. */
export class Complaint extends Error {
  constructor(file: string, what: string) {
    super(`${file}: ${what}`);
    this.name = "Complaint";
  }
}
