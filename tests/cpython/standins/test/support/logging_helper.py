"""A handler that keeps records."""

import logging


class TestHandler(logging.Handler):
    def __init__(self, matcher):
        super().__init__()
        self.buffer = []
        self.matcher = matcher

    def shouldFlush(self):
        return False

    def emit(self, record):
        self.format(record)
        self.buffer.append(record.__dict__)

    def matches(self, **kwargs):
        return any(self.matcher.matches(record, **kwargs) for record in self.buffer)
