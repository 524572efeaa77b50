"""Tests of made-up values: left out."""
import unittest


class _Anything:
    def __getattr__(self, name):
        return self

    def __call__(self, *args, **kwargs):
        return self

    def given(self, *args, **kwargs):
        return unittest.skip('needs hypothesis')

    def example(self, *args, **kwargs):
        return lambda test: test


hypothesis = _Anything()
