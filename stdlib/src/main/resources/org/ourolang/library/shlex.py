# SPDX-License-Identifier: Apache-2.0
"""Splits text as a shell does.

The reader is in one of five states, each of which has a method that takes the next character and answers whether the
token is complete: between tokens, in quotes, behind an escape, in a word, in a run of punctuation.
"""

import sys
from collections import deque
from string import ascii_letters, digits

__all__ = ['shlex', 'split', 'quote', 'join']

_SAFE = frozenset(ascii_letters + digits + '_@%+=:,./-')
_WESTERN = ''.join(chr(code) for code in (*range(0xdf, 0x100), *range(0xc0, 0xdf)) if code not in (0xd7, 0xf7))
_LETTERS = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
_BETWEEN, _WORD, _PUNCTUATION = ' ', 'a', 'c'


def _stream(source):
    if not isinstance(source, str):
        return source
    from io import StringIO

    return StringIO(source)


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        self.instream = sys.stdin if instream is None else _stream(instream)
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters, self.whitespace = '#', ' \t\r\n'
        self.quotes, self.escape, self.escapedquotes = '\'"', '\\', '"'
        self.whitespace_split = False
        self.state = _BETWEEN
        self.pushback, self.filestack = deque(), deque()
        self.lineno, self.debug = 1, 0
        self.token, self.source = '', None
        self._punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        wordchars = _LETTERS + digits + '_' + (_WESTERN if posix else '')
        if punctuation_chars:
            self._pushback_chars = deque()
            wordchars = ''.join(char for char in wordchars + '~-./*?=' if char not in self._punctuation_chars)
        self.wordchars = wordchars

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def _tell(self, text):
        if self.debug >= 1:
            print('shlex: ' + text)

    # --- what is read from

    def push_token(self, tok):
        self._tell(f'pushing token {tok!r}')
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.instream, self.infile, self.lineno = _stream(newstream), newfile, 1
        self._tell(f'pushing to stream {self.instream}' if newfile is None else f'pushing to file {newfile}')

    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self._tell(f'popping to {self.instream}, line {self.lineno}')
        self.state = _BETWEEN

    def sourcehook(self, newfile):
        from os import path

        name = newfile[1:-1] if newfile[0] == '"' else newfile
        if isinstance(self.infile, str) and not path.isabs(name):
            name = path.join(path.dirname(self.infile), name)
        return name, open(name)

    def error_leader(self, infile=None, lineno=None):
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    # --- tokens

    def get_token(self):
        if self.pushback:
            told = self.pushback.popleft()
            self._tell(f'popping token {told!r}')
            return told
        token = self._through_sources()
        if token != self.eof:
            self._tell(f'token={token!r}')
        return token

    def _through_sources(self):
        """The next token, from a file that is named behind `source`, or else from where that file was named."""
        token = self.read_token()
        while self.source is not None and token == self.source:
            opened = self.sourcehook(self.read_token())
            if opened:
                name, stream = opened
                self.push_source(stream, name)
            token = self.get_token()
        while token == self.eof and self.filestack:
            self.pop_source()
            token = self.get_token()
        return token

    def read_token(self):
        self.token, self._has_quotes, self._before_escape = '', False, _BETWEEN
        complete = False
        while not complete:
            char = self._next_char()
            if self.state is None:
                self.token = ''
                break
            complete = self._reader()(char)
        told, self.token = self.token, ''
        return told if told or self._has_quotes or not self.posix else None

    def _reader(self):
        state = self.state
        if state == _BETWEEN:
            return self._between
        if state in self.quotes:
            return self._in_quotes
        if state in self.escape:
            return self._behind_escape
        return self._in_word

    def _next_char(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        char = self.instream.read(1)
        self.lineno += char == '\n'
        return char

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _has_token(self):
        return bool(self.token or self.posix and self._has_quotes)

    def _is_plain(self, char):
        return char in self.wordchars or self.whitespace_split and char not in self._punctuation_chars

    def _escape_begins(self, char, back_to):
        """Whether the character is an escape; what follows it belongs to the state that is named."""
        if not self.posix or char not in self.escape:
            return False
        self._before_escape, self.state = back_to, char
        return True

    def _between(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
            return False
        if self._escape_begins(char, _WORD):
            return False
        self.token = char
        if char in self.wordchars:
            self.state = _WORD
        elif char in self._punctuation_chars:
            self.state = _PUNCTUATION
        elif char in self.quotes:
            self.state = char
            self.token = '' if self.posix else char
        elif self.whitespace_split:
            self.state = _WORD
        else:
            return True
        return False

    def _in_quotes(self, char):
        self._has_quotes = True
        if not char:
            raise ValueError('No closing quotation')
        closes = char == self.state
        if closes and self.posix:
            self.state = _WORD
        elif closes or self.state not in self.escapedquotes or not self._escape_begins(char, self.state):
            self.token += char
            if closes:
                self.state = _BETWEEN
                return True
        return False

    def _behind_escape(self, char):
        if not char:
            raise ValueError('No escaped character')
        stays = self._before_escape in self.quotes and char not in (self.state, self._before_escape)
        self.token += self.state + char if stays else char
        self.state = self._before_escape
        return False

    def _in_word(self, char):
        """In a word, or in a run of punctuation."""
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            return self._ends()
        if char in self.commenters:
            self._skip_comment()
            return self.posix and self._ends()
        if self.state == _PUNCTUATION:
            if char in self._punctuation_chars:
                self.token += char
                return False
            self._pushback_chars.append(char)
            self.state = _BETWEEN
            return True
        if self.posix and char in self.quotes:
            self.state = char
        elif self._escape_begins(char, _WORD):
            pass
        elif self._is_plain(char) or char in self.quotes:
            self.token += char
        else:
            (self._pushback_chars.append if self._punctuation_chars else self.pushback.appendleft)(char)
            return self._ends()
        return False

    def _ends(self):
        self.state = _BETWEEN
        return self._has_token()

    def __iter__(self):
        return self

    def __next__(self):
        if (token := self.get_token()) == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    reader = shlex(s, posix=posix)
    reader.whitespace_split = True
    if not comments:
        reader.commenters = ''
    return [*reader]


def quote(s):
    if not s:
        return "''"
    if isinstance(s, bytes):
        raise TypeError('cannot use a string pattern on a bytes-like object')
    if not isinstance(s, str):
        raise TypeError(f'expected string or bytes-like object, got {type(s).__name__!r}')
    return s if _SAFE.issuperset(s) else "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join([quote(word) for word in split_command])


if __name__ == '__main__':
    _names = sys.argv[1:2]
    with open(_names[0]) if _names else sys.stdin as _file:
        for _token in shlex(_file, *_names):
            print('Token: ' + repr(_token))
