"""What goes in and what comes out: the one place where training and the product's reader agree on it."""

TOPICS = [
    "confidentiality", "respect", "discrimination", "sexualised", "disrepute", "advice", "sources", "role",
    "conflict", "copyright", "defamation", "boundaries", "complaint", "indemnity",
]
OUTPUTS = [*TOPICS, "flagged", "stop"]
OPEN = ["hate", "toxic", "sexism", "bias"]
TARGETS = ["sex", "race", "religion", "orientation", "disability"]
SCORES = [*OUTPUTS, *OPEN, *TARGETS]

LABELS = [
    "name", "number", "contact", "address", "date", "age", "place", "organisation", "occupation", "condition",
    "event", "relation",
]
NAMES = ["person", "place", "organisation"]
# One softmax over each: details of a draft (inside or not), and names (first word, later word, or not).
DETAIL_TAGS = ["none", *LABELS]
NAME_TAGS = ["none", *(f"{first}-{name}" for name in NAMES for first in ("first", "later"))]

# How many word pieces of each part are read at once; longer texts are read in windows.
HEAD_PIECES = 12
TEXT_PIECES = 160
REPLY_PIECES = 48
BIO_PIECES = 16
POSITIONS = 3 + HEAD_PIECES + TEXT_PIECES + REPLY_PIECES + BIO_PIECES + 2

PAD, UNKNOWN, START, END = "[PAD]", "[UNK]", "[CLS]", "[SEP]"


def head_of(context):
    """The surroundings of a draft in a few words; what is not known is said too."""
    return " ".join([
        context.get("platform") or "anywhere",
        context.get("audience") or "unknown",
        context.get("capacity") or "unknown",
        context.get("profession") or "unknown",
        (context.get("country") or "GB").lower(),
    ])
