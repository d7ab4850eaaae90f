import type { ReactNode } from "react";

function Icon({ children, size = 20 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M5 5l10 10M15 5L5 15" />
  </Icon>
);

export const RaiseIcon = () => (
  <Icon>
    <path d="M4.5 12.5L10 7l5.5 5.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 4.6V4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13h.1" />
  </Icon>
);

export const TickIcon = () => (
  <Icon>
    <path d="M4 10.5l4 4 8-9" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <path d="M3 5.5h14M3 10h14M3 14.5h14" />
  </Icon>
);

export const ReplyIcon = () => (
  <Icon>
    <path d="M8 5L3.5 9.5 8 14M4 9.5h7.5a5 5 0 0 1 5 5V15" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="10" cy="6.7" r="3.2" />
    <path d="M3.8 16.5c.7-3 3.1-4.7 6.2-4.7s5.5 1.7 6.2 4.7" />
  </Icon>
);

export const TuneIcon = () => (
  <Icon>
    <path d="M3 6.5h6.5M14 6.5h3M3 13.5h3M10.5 13.5H17" />
    <circle cx="11.7" cy="6.5" r="2.1" />
    <circle cx="8.2" cy="13.5" r="2.1" />
  </Icon>
);
