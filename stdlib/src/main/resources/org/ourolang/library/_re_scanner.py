# SPDX-License-Identifier: Apache-2.0
"""Cuts a text into what the first of several patterns matches, again and again."""

import re


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.match = None
        self._rules = [(re.compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        """What the actions made of the text, and the rest of it that no pattern matches."""
        found, here = [], 0
        while here < len(string):
            match, action = self._next(string, here)
            if match is None or match.end() == here:
                break
            here = match.end()
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                found.append(action)
        return found, string[here:]

    def _next(self, string, here):
        for pattern, action in self._rules:
            match = pattern.match(string, here)
            if match is not None:
                return match, action
        return None, None


Scanner.__module__ = 're'
