"""Words to the encoder's input: word pieces and the case that the uncased vocabulary loses."""
from transformers import PreTrainedTokenizerFast

CLS, SEP, MASK, UNKNOWN = 101, 102, 103, 100
LOWER, TITLE, UPPER, MIXED, DIGIT, OTHER = 1, 2, 3, 4, 5, 6


def case_of(word):
    if word.isupper() and len(word) > 1:
        return UPPER
    if word[:1].isupper():
        return TITLE
    if any(c.isupper() for c in word):
        return MIXED
    if any(c.isdigit() for c in word):
        return DIGIT
    return LOWER if word[:1].isalpha() else OTHER


class WordPieces:
    def __init__(self, tokenizer):
        self.tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(tokenizer), unk_token="[UNK]", pad_token="[PAD]")
        self.tokenizer.backend_tokenizer.no_truncation()
        self.tokenizer.backend_tokenizer.no_padding()
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False) or [UNKNOWN]
        return self.known[word]

    def length(self, words):
        return 2 + sum(len(self.of(w)) for w in words)
