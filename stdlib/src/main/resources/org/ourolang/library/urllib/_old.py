"""Functions of urllib.parse that are deprecated: each takes one part of an address off."""

import warnings

INSTEAD = {'splittype': 'urlparse', 'splithost': 'urlparse', 'splituser': 'urlparse', 'splitpasswd': 'urlparse',
           'splitport': 'urlparse', 'splitnport': 'urlparse', 'splitquery': 'urlparse', 'splittag': 'urlparse',
           'splitattr': 'urlparse', 'splitvalue': 'parse_qsl', 'to_bytes': None}


def splittype(url):
    before, colon, rest = url.partition(':')
    if not before or not colon or '/' in before:
        return None, url
    return before.lower(), rest


def splithost(url):
    if not url.startswith('//'):
        return None, url
    end = min((place for place in map(url[2:].find, '/?#') if place >= 0), default=len(url))
    host, path = url[2:][:end], url[2:][end:]
    return host, path if not path or path[0] == '/' else '/' + path


def splituser(host):
    user, found, rest = host.rpartition('@')
    return user if found else None, rest


def splitpasswd(user):
    name, found, password = user.partition(':')
    return name, password if found else None


def splitport(host):
    before, found, port = host.rpartition(':')
    if not found or not all(digit in '0123456789' for digit in port):
        return host, None
    return before, port or None


def splitnport(host, defport=-1):
    before, found, port = host.rpartition(':')
    if not found:
        return host, defport
    if not port:
        return before, defport
    return before, int(port) if port.isascii() and port.isdigit() else None


def splitquery(url):
    before, found, query = url.rpartition('?')
    return (before, query) if found else (url, None)


def splittag(url):
    before, found, tag = url.rpartition('#')
    return (before, tag) if found else (url, None)


def splitattr(url):
    path, *attributes = url.split(';')
    return path, attributes


def splitvalue(attr):
    name, found, value = attr.partition('=')
    return name, value if found else None


def to_bytes(url):
    if isinstance(url, str):
        try:
            return url.encode('ascii').decode()
        except UnicodeError:
            raise UnicodeError(f'URL {url!r} contains non-ASCII characters') from None
    return url


def deprecated(name):
    """The function under its public name: it warns."""
    plain = globals()[name]
    other = INSTEAD[name]
    advice = f', use urllib.parse.{other}() instead' if other else ''

    def warned(*args, **kwargs):
        warnings.warn(f'urllib.parse.{name}() is deprecated as of 3.8{advice}', DeprecationWarning, 2)
        return plain(*args, **kwargs)

    warned.__name__ = warned.__qualname__ = name
    warned.__module__ = 'urllib.parse'
    return warned
