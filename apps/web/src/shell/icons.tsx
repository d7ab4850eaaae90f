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

export const PenIcon = () => (
  <Icon>
    <path d="M4 16l.8-3.6L13 4.2a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3l-8.2 8.2L4 16zM11.6 5.6l2.8 2.8" />
  </Icon>
);

export const SignpostIcon = () => (
  <Icon>
    <path d="M10 3v14M10 4.5h5l1.8 2-1.8 2h-5M10 9.5H5.5l-1.8 2 1.8 2H10" />
  </Icon>
);

export const LibraryIcon = () => (
  <Icon>
    <path d="M3.5 4.5c2.4-.8 4.7-.6 6.5.8v11c-1.8-1.4-4.1-1.6-6.5-.8zM16.5 4.5c-2.4-.8-4.7-.6-6.5.8v11c1.8-1.4 4.1-1.6 6.5-.8z" />
  </Icon>
);

export const ArchiveIcon = () => (
  <Icon>
    <path d="M3.5 4h13v3.5h-13zM4.5 7.5V16h11V7.5M8 11h4" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="8.8" cy="8.8" r="4.8" />
    <path d="M12.5 12.5l4 4" />
  </Icon>
);

export const PhoneIcon = () => (
  <Icon>
    <path d="M5.2 3.5l2 .1 1.2 3.2-1.5 1.3a9 9 0 0 0 5 5l1.3-1.5 3.2 1.2.1 2a1.7 1.7 0 0 1-1.8 1.7A11.6 11.6 0 0 1 3.5 5.3 1.7 1.7 0 0 1 5.2 3.5z" />
  </Icon>
);
