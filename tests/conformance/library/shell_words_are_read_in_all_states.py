import shlex

l = shlex.shlex('a "b c" d\n# x\ne')
l.debug = 1
print(list(l))
l.push_token('Z')
print(l.get_token())
l = shlex.shlex('a b')
l.debug = 1
print(l.get_token())
print(list(l))
l = shlex.shlex('a\n\nb "c\nd" e#f\ng')
print([(word, l.lineno, l.state) for word in l])
l = shlex.shlex('a\\ b "c\\"d" \'e\\f\' g""h "" i', posix=True)
print([(word, l.lineno, l.state) for word in l])
for pc in (True, '|&'):
    for ws in (False, True):
        l = shlex.shlex('a|b||c &d;e"f g"|\'h\' ~/x-y.z|| #c\n(k)j', punctuation_chars=pc, posix=ws)
        l.whitespace_split = ws
        print([(word, l.lineno, l.state) for word in l])
l = shlex.shlex('a"b')
try:
    print(list(l))
except ValueError as e:
    print(e, l.state, repr(l.token))
l = shlex.shlex("a 'b c", posix=True)
try:
    print(list(l))
except ValueError as e:
    print(e, l.state, repr(l.token))
l = shlex.shlex('a b\\', posix=True)
try:
    print(list(l))
except ValueError as e:
    print(e, l.state, repr(l.token))
l = shlex.shlex('a\\b\\\\c d\\', posix=False)
print(list(l))
l = shlex.shlex('x"a\\"b"y', posix=True)
print(list(l))
l = shlex.shlex("x'a\\'b", posix=True)
print(list(l))
l = shlex.shlex('a#b #c\nd', posix=True)
print(list(l))
l = shlex.shlex('a#b\nd')
l.commenters = ''
print(list(l))
l = shlex.shlex('é ß a=b+c 1.5')
print(list(l))
l = shlex.shlex('é ß a=b', posix=True)
print(list(l))
print(shlex.shlex('', posix=True).wordchars)
