from unittest import TestSuite

ELLIPSIS = 8
IGNORE_EXCEPTION_DETAIL = 32
NORMALIZE_WHITESPACE = 4


def DocTestSuite(*args, **kwargs):
    """Tests in docstrings are not counted."""
    return TestSuite()


DocFileSuite = DocTestSuite
