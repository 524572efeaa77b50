from _refused import module

BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE = b'\xef\xbb\xbf', b'\xff\xfe', b'\xfe\xff'
BOM_UTF32_LE, BOM_UTF32_BE = b'\xff\xfe\0\0', b'\0\0\xfe\xff'
__getattr__ = module('codecs')
