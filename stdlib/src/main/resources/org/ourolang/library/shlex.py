"""Splits text as a shell does."""

import sys
from collections import deque

__all__ = ['shlex', 'split', 'quote', 'join']

_SAFE = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-')


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        import io

        if isinstance(instream, str):
            instream = io.StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += ''.join(map(chr, [*range(0xdf, 0xf7), *range(0xf8, 0x100), *range(0xc0, 0xd7),
                                                *range(0xd8, 0xdf)]))
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.state = ' '
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.filestack = deque()
        self.source = None
        self._punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        if punctuation_chars:
            self._pushback_chars = deque()
            self.wordchars += '~-./*?='
            self.wordchars = ''.join(char for char in self.wordchars if char not in self._punctuation_chars)

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        import io

        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = io.StringIO(newstream) if isinstance(newstream, str) else newstream
        self.lineno = 1

    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = ' '

    def sourcehook(self, newfile):
        import os

        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile)

    def get_token(self):
        if self.pushback:
            return self.pushback.popleft()
        token = self.read_token()
        while self.source is not None and token == self.source:
            found = self.sourcehook(self.read_token())
            if found:
                self.push_source(found[1], found[0])
            token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        return token

    def _next_char(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        char = self.instream.read(1)
        if char == '\n':
            self.lineno += 1
        return char

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        self.token = ''
        quoted = False
        escaped_in = ' '
        while True:
            char = self._next_char()
            state = self.state
            if state is None:
                break
            if state == ' ':
                if not char:
                    self.state = None
                    break
                if char in self.whitespace:
                    if self.token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self._skip_comment()
                elif self.posix and char in self.escape:
                    escaped_in, self.state = 'a', char
                elif char in self.wordchars:
                    self.token, self.state = char, 'a'
                elif char in self._punctuation_chars:
                    self.token, self.state = char, 'c'
                elif char in self.quotes:
                    self.token = '' if self.posix else char
                    self.state = char
                elif self.whitespace_split:
                    self.token, self.state = char, 'a'
                else:
                    self.token = char
                    if self.token or self.posix and quoted:
                        break
            elif state in self.quotes:
                quoted = True
                if not char:
                    raise ValueError('No closing quotation')
                if char == state:
                    if not self.posix:
                        self.token += char
                        self.state = ' '
                        break
                    self.state = 'a'
                elif self.posix and char in self.escape and state in self.escapedquotes:
                    escaped_in, self.state = state, char
                else:
                    self.token += char
            elif state in self.escape:
                if not char:
                    raise ValueError('No escaped character')
                if escaped_in in self.quotes and char != state and char != escaped_in:
                    self.token += state
                self.token += char
                self.state = escaped_in
            else:
                if not char:
                    self.state = None
                    break
                if char in self.whitespace:
                    self.state = ' '
                    if self.token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self._skip_comment()
                    if self.posix:
                        self.state = ' '
                        if self.token or quoted:
                            break
                elif state == 'c':
                    if char in self._punctuation_chars:
                        self.token += char
                    else:
                        if char not in self.whitespace:
                            self._pushback_chars.append(char)
                        self.state = ' '
                        break
                elif self.posix and char in self.quotes:
                    self.state = char
                elif self.posix and char in self.escape:
                    escaped_in, self.state = 'a', char
                elif (char in self.wordchars or char in self.quotes
                      or self.whitespace_split and char not in self._punctuation_chars):
                    self.token += char
                else:
                    if self._punctuation_chars:
                        self._pushback_chars.append(char)
                    else:
                        self.pushback.appendleft(char)
                    self.state = ' '
                    if self.token or self.posix and quoted:
                        break
        result, self.token = self.token, ''
        return None if self.posix and not quoted and result == '' else result

    def error_leader(self, infile=None, lineno=None):
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)


def join(split_command):
    return ' '.join(quote(word) for word in split_command)


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f'expected string or bytes-like object, got {type(s).__name__!r}')
    return s if all(char in _SAFE for char in s) else "'" + s.replace("'", "'\"'\"'") + "'"


def _show_tokens():
    import sys

    name = sys.argv[1] if sys.argv[1:] else None
    stream = sys.stdin if name is None else open(name)
    with stream:
        for token in shlex(stream, name):
            print('Token:', repr(token))


if __name__ == '__main__':
    _show_tokens()
