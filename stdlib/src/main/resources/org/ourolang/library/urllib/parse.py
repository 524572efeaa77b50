"""Takes addresses apart and puts them together."""

import types
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
           'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp',
               'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git',
               'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip',
               'sips', 'mms', 'sftp', 'tel']
_SCHEME = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')
_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


class _Location:
    """What the network location is made of."""

    __slots__ = ()

    def _account(self):
        at = b'@' if isinstance(self.netloc, bytes) else '@'
        account, found, _ = self.netloc.rpartition(at)
        colon = b':' if isinstance(self.netloc, bytes) else ':'
        if not found:
            return None, None
        name, given, secret = account.partition(colon)
        return name, secret if given else None

    def _place(self):
        """Host and port as text."""
        raw = isinstance(self.netloc, bytes)
        at, left, right, colon = (b'@', b'[', b']', b':') if raw else ('@', '[', ']', ':')
        place = self.netloc.rpartition(at)[2]
        _, bracketed, rest = place.partition(left)
        if bracketed:
            host, _, port = rest.partition(right)
            port = port.partition(colon)[2]
        else:
            host, _, port = place.partition(colon)
        return host, port or None

    username = property(lambda self: self._account()[0])
    password = property(lambda self: self._account()[1])

    @property
    def hostname(self):
        host = self._place()[0]
        if not host:
            return None
        percent = b'%' if isinstance(host, bytes) else '%'
        name, found, zone = host.partition(percent)
        return name.lower() + found + zone

    @property
    def port(self):
        port = self._place()[1]
        if port is None:
            return None
        text = port.decode('ascii') if isinstance(port, bytes) else port
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {text!r}')
        number = int(text)
        if number > 65535:
            raise ValueError('Port out of range 0-65535')
        return number

    __class_getitem__ = classmethod(types.GenericAlias)


class _Text:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return _PAIRS[type(self)](*(part.encode(encoding, errors) for part in self))


class _Raw:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return _PAIRS[type(self)](*(part.decode(encoding, errors) for part in self))


class DefragResult(namedtuple('DefragResult', 'url fragment'), _Text):
    __slots__ = ()

    def geturl(self):
        return f'{self.url}#{self.fragment}' if self.fragment else self.url


class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), _Location, _Text):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Location, _Text):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(namedtuple('DefragResult', 'url fragment'), _Raw):
    __slots__ = ()

    def geturl(self):
        return self.url + b'#' + self.fragment if self.fragment else self.url


class SplitResultBytes(namedtuple('SplitResult', 'scheme netloc path query fragment'), _Location, _Raw):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Location, _Raw):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_PAIRS = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes}
_PAIRS.update({raw: text for text, raw in list(_PAIRS.items())})
for _kind, _other in _PAIRS.items():
    setattr(_kind, '_decoded_counterpart' if issubclass(_kind, _Raw) else '_encoded_counterpart', _other)


def clear_cache():
    pass


def _texts(*parts):
    """The parts as text, and what turns a result back into their kind."""
    in_text = [isinstance(part, str) for part in parts if part]
    if not in_text or all(in_text) or all(isinstance(part, str) for part in parts):
        if not in_text and any(isinstance(part, (bytes, bytearray)) for part in parts):
            return [bytes(part or b'').decode('ascii') if not isinstance(part, str) else part for part in parts], _encoded
        return list(parts), _same
    if any(in_text):
        raise TypeError('Cannot mix str and non-str arguments')
    return [part.decode('ascii', 'strict') if part else '' for part in parts], _encoded


def _same(value):
    return value


def _encoded(value):
    return value.encode('ascii') if hasattr(value, 'encode') else value


def urlsplit(url, scheme='', allow_fragments=True):
    (url, scheme), back = _texts(url, scheme)
    controls = ''.join(map(chr, range(33)))
    url = url.lstrip(controls)
    scheme = scheme.strip(controls)
    for unsafe in '\t\r\n':
        url, scheme = url.replace(unsafe, ''), scheme.replace(unsafe, '')
    netloc = query = fragment = ''
    before, colon, rest = url.partition(':')
    if colon and before and before[0].isascii() and before[0].isalpha() and all(c in _SCHEME for c in before):
        scheme, url = before.lower(), rest
    if url[:2] == '//':
        ends = [place for place in (url.find(c, 2) for c in '/?#') if place >= 0]
        end = min(ends, default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_brackets(netloc)
    if allow_fragments and '#' in url:
        url, _, fragment = url.partition('#')
    if '?' in url:
        url, _, query = url.partition('?')
    _check_normal(netloc)
    return back(SplitResult(scheme, netloc, url, query, fragment))


def _check_brackets(netloc):
    host = netloc.partition('[')[2].partition(']')[0]
    if host.startswith('v'):
        version, dot, rest = host[1:].partition('.')
        if not dot or not version or not all(c in '0123456789abcdefABCDEF' for c in version) or not rest:
            raise ValueError('IPvFuture address is invalid')
        return
    if _is_dotted(host):
        raise ValueError('An IPv4 address cannot be in brackets')
    if not _is_colons(host):
        raise ValueError(f'{host!r} does not appear to be an IPv4 or IPv6 address')


def _is_dotted(host):
    """Whether it is an address of IPv4."""
    parts = host.split('.')
    return len(parts) == 4 and all(
        part.isascii() and part.isdigit() and (part == '0' or part[0] != '0') and len(part) < 4 and int(part) < 256
        for part in parts)


def _is_colons(host):
    """Whether it is an address of IPv6; its last two groups may be one of IPv4, and a zone may follow."""
    address, percent, zone = host.partition('%')
    if percent and (not zone or '%' in zone):
        return False
    groups = address.split(':')
    if '.' in groups[-1]:
        if not _is_dotted(groups[-1]):
            return False
        groups[-1:] = ['0', '0']
    if address.count('::') > 1 or ':::' in address or len(groups) < 3:
        return False
    if '::' in address:
        whole = len([group for group in groups if group]) < 8
        edges = (groups[0] or address.startswith('::')) and (groups[-1] or address.endswith('::'))
    else:
        whole, edges = len(groups) == 8, all(groups)
    return bool(whole and edges) and all(
        len(group) <= 4 and all(digit in '0123456789abcdefABCDEF' for digit in group) for group in groups)


def _check_normal(netloc):
    if not netloc or netloc.isascii():
        return
    import unicodedata

    plain = netloc
    for c in '@:#?':
        plain = plain.replace(c, '')
    normal = unicodedata.normalize('NFKC', plain)
    if plain != normal and any(c in normal for c in '/?#@:'):
        raise ValueError(f'netloc {netloc!r} contains invalid characters under NFKC normalization')


def _split_params(path):
    start = path.rfind('/') if '/' in path else 0
    place = path.find(';', max(start, 0))
    return (path, '') if place < 0 else (path[:place], path[place + 1:])


def urlparse(url, scheme='', allow_fragments=True):
    (url, scheme), back = _texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        path, params = _split_params(path)
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunparse(components):
    (scheme, netloc, url, params, query, fragment), back = _texts(*components)
    return back(urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment)))


def urlunsplit(components):
    (scheme, netloc, url, query, fragment), back = _texts(*components)
    if netloc:
        url = f'//{netloc}{"/" if url and url[0] != "/" else ""}{url}'
    elif url[:2] == '//' or scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    text = f'{scheme}:{url}' if scheme else url
    text += f'?{query}' if query else ''
    return back(text + (f'#{fragment}' if fragment else ''))


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), back = _texts(base, url)
    old = urlparse(base, '', allow_fragments)
    new = urlparse(url, old.scheme, allow_fragments)
    if new.scheme != old.scheme or new.scheme not in uses_relative:
        return back(url)
    netloc = new.netloc
    if new.scheme in uses_netloc:
        if netloc:
            return back(urlunparse(new))
        netloc = old.netloc
    if not new.path and not new.params:
        return back(urlunparse((new.scheme, netloc, old.path, old.params, new.query or old.query, new.fragment)))
    folder = old.path.split('/')
    if folder[-1]:
        del folder[-1]
    if new.path[:1] == '/':
        parts = new.path.split('/')
    else:
        parts = folder + new.path.split('/')
        parts[1:-1] = filter(None, parts[1:-1])
    kept = []
    for part in parts:
        if part == '..':
            if kept:
                kept.pop()
        elif part != '.':
            kept.append(part)
    if parts[-1] in ('.', '..'):
        kept.append('')
    return back(urlunparse((new.scheme, netloc, '/'.join(kept) or '/', new.params, new.query, new.fragment)))


def urldefrag(url):
    (url,), back = _texts(url)
    if '#' in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        return back(DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment))
    return back(DefragResult(url, ''))


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    allowed = _SAFE.union(byte for byte in safe if byte < 128)
    return ''.join(chr(byte) if byte in allowed else f'%{byte:02X}' for byte in bs)


def quote(string, safe='/', encoding=None, errors=None):
    if not isinstance(string, str):
        for name, given in (('encoding', encoding), ('errors', errors)):
            if given is not None:
                raise TypeError(f"quote() doesn't support {name!r} for bytes")
    elif string:
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    else:
        return string
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    space = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    if not string:
        string.split  # raises for what is not text
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = bytes(string).split(b'%')
    out = [first]
    for part in rest:
        try:
            if not part[:2].isalnum() or len(part) < 2:
                raise ValueError
            out += [bytes([int(part[:2].decode('ascii'), 16)]), part[2:]]
        except ValueError:
            out += [b'%', part]
    return b''.join(out)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        string.split  # raises for what is not text
        return string
    out, run = [], []
    position = 0

    def end_run():
        if run:
            out.append(unquote_to_bytes(''.join(run)).decode(encoding or 'utf-8', errors or 'replace'))
            run.clear()

    while position < len(string):
        if string[position].isascii():
            run.append(string[position])
        else:
            end_run()
            out.append(string[position])
        position += 1
    end_run()
    return ''.join(out)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
             max_num_fields=None, separator='&'):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
              max_num_fields=None, separator='&'):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        separator = separator if isinstance(separator, str) else str(separator, 'ascii')
        equals_sign, empty = '=', ''

        def plain(part):
            return unquote_plus(part, encoding, errors)
    elif not qs:
        return []
    else:
        qs = bytes(memoryview(qs))
        separator = separator if isinstance(separator, bytes) else bytes(separator, 'ascii')
        equals_sign, empty = b'=', b''

        def plain(part):
            return unquote_to_bytes(part.replace(b'+', b' '))
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < qs.count(separator) + 1:
        raise ValueError('Max number of fields exceeded')
    found = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition(equals_sign)
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {pair!r}')
        if value or keep_blank_values:
            found.append((plain(name), plain(value) if value else empty))
    return found


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    pairs = getattr(query, 'items', None)
    try:
        if pairs is None and len(query) > 0 and not isinstance(query[0], tuple):
            raise TypeError
    except TypeError as error:
        raise TypeError('not a valid non-string sequence or mapping object') from error
    query = query if pairs is None else pairs()

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        values = [value]
        if doseq and not isinstance(value, (bytes, str)):
            try:
                len(value)
                values = list(value)
            except TypeError:
                values = [value]
        pairs += [f'{quoted(name)}={quoted(each)}' for each in values]
    return '&'.join(pairs)


def unwrap(url):
    """An address without the brackets and the word that may be around it."""
    text = str(url).strip()
    if text[:1] == '<' and text[-1:] == '>':
        text = text[1:-1].strip()
    return text.removeprefix('URL:').strip()


def __getattr__(name):
    from urllib import _old

    if name in _old.INSTEAD:
        return _old.deprecated(name)
    if name.startswith('_') and name[1:] in _old.INSTEAD:
        return getattr(_old, name[1:])
    if name in ('Quoter', 'ResultBase', 'non_hierarchical', 'scheme_chars', 'uses_fragment', 'uses_query'):
        raise AttributeError(f'urllib.parse.{name} is not supported by Ouro')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
