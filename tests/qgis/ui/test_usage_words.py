"""What a voter took, as it is told when it has voted."""

from landcover_interpreter.core.labelling.costs.cost import Usage
from landcover_interpreter.tests.languages import language
from landcover_interpreter.ui.usage_words import usage_words

ALL = Usage("openai:seer", 20, 4, 95_310, 2_711, 0.1134, votes=23, failed=1)


def test_all_that_was_counted_is_told():
    with language("en"):
        assert usage_words(ALL) == (
            "openai:seer: votes 23; failed 1; requests 20; kept replies 4; tokens 95,310 in, 2,711 out; $0.11"
        )


def test_what_is_nought_is_left_out():
    with language("en"):
        local = Usage("ollama:seer", 12, 0, 14_808, 600, None, local=True, votes=12)
        assert usage_words(local) == "ollama:seer: votes 12; requests 12; tokens 14,808 in, 600 out; nothing to pay"
        kept = Usage("openai:seer", 0, 24, None, None, 0.0, votes=24)
        assert usage_words(kept) == "openai:seer: votes 24; kept replies 24; nothing sent"
