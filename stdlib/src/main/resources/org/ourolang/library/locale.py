"""The conventions of a language and country: here always those of the locale named C."""

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll',
           'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE',
           'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'LC_MESSAGES', 'CHAR_MAX', 'getencoding', 'localize',
           'delocalize']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_C_NAMES = ('', 'C', 'POSIX', 'C.UTF-8', 'C.utf8')
_text = str


class Error(Exception):
    pass


def _name(locale):
    """The name that a locale is asked for by; a pair is a language and an encoding."""
    if isinstance(locale, _text):
        return locale
    try:
        language, encoding = locale
    except (TypeError, ValueError):
        raise TypeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.') \
            from None
    return (language or 'C') + ('' if encoding is None or language in (None, 'C') else f'.{encoding}')


def setlocale(category, locale=None):
    if category not in range(7):
        raise Error('locale query failed')
    if locale and _name(locale) not in _C_NAMES:
        raise Error('unsupported locale setting')
    return 'C'


def getlocale(category=LC_CTYPE):
    if category not in range(7):
        raise Error('locale query failed')
    return None, None


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    import warnings

    warnings.warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. "
                  'Use setlocale(), getencoding() and getlocale() instead.', DeprecationWarning, 2)
    return None, None


def normalize(localename):
    if localename in ('C', 'POSIX'):
        return 'C'
    raise NotImplementedError(f'locale.normalize({localename!r}) is not supported by Ouro')


def getencoding():
    return 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def localeconv():
    texts = ('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep', 'mon_grouping',
             'positive_sign', 'negative_sign')
    numbers = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes',
               'n_sep_by_space', 'p_sign_posn', 'n_sign_posn')
    return {**dict.fromkeys(texts, ''), 'mon_grouping': [], **dict.fromkeys(numbers, CHAR_MAX),
            'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def str(val):
    return f'{val:.12g}'


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
