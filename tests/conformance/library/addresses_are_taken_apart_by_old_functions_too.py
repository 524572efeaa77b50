import urllib.parse as parse
import warnings

warnings.simplefilter('error')
for name, text in (('splittype', 'A:b'), ('splithost', '//h?q'), ('splituser', 'u@b@h'), ('splitpasswd', 'u:p:q'),
                   ('splitport', 'h:80'), ('splitnport', 'h:x'), ('splitquery', 'a?b?c'), ('splittag', 'a#b#c'),
                   ('splitattr', 'a;b;c'), ('splitvalue', 'a=b=c'), ('to_bytes', 'a')):
    print(getattr(parse, f'_{name}')(text))
    try:
        getattr(parse, name)(text)
    except DeprecationWarning as warning:
        print(warning)
for host in ('::1', '1::2::3', '::1.2.3.4', '1.2.3.4', '1:2:3:4:5:6:7', 'v1.x', 'v1.', '::1%eth', '::256.1.1.1'):
    try:
        print(parse.urlsplit(f'http://[{host}]/').hostname)
    except ValueError as error:
        print(error)
print(parse.parse_qsl(b'a=1&b=%ff'), parse.parse_qsl(memoryview(b'a=b')), parse.parse_qsl(None), parse.parse_qsl('a=%E9', encoding='latin-1'))
for wrong in (lambda: parse.parse_qsl(5), lambda: parse.parse_qsl('a=1', separator=b'\xff'), lambda: parse.parse_qsl('a', separator=0)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(parse.unwrap(' <URL:scheme://host> '), parse.SplitResult._encoded_counterpart.__name__)
