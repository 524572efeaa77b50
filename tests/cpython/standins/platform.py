def python_implementation():
    return 'Ouro'


def system():
    return 'Linux'


def machine():
    return 'unknown'


def libc_ver(*args):
    return '', ''


def architecture(*args):
    return '64bit', 'ELF'


def platform(*args):
    return 'Linux'


def win32_ver(*args):
    return '', '', '', ''
