from _refused import module

BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE = b'\xef\xbb\xbf', b'\xff\xfe', b'\xfe\xff'
BOM_UTF32_LE, BOM_UTF32_BE = b'\xff\xfe\0\0', b'\0\0\xfe\xff'


def register(search_function):
    """Codecs of tests are not asked for."""


def unregister(search_function):
    pass


__getattr__ = module('codecs')
