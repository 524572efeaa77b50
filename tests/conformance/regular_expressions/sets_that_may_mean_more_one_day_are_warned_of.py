import re, warnings
for p in ['[[a]', '[^[a]', '[a[b]', '[[[a]', '[a-b--c]', '[a-b-c]', '[---]', '[a&&b]', '[&&a]', '[a&&]', '[&&]', '[a&&&b]', '[||]', '[a||b&&c]', '[~~]', '[a~~]', '[&--]', '[\\&&a]', '[&\\&a]', '[!--]', '[^--a]', '[^&&]', '[]&&]', '[][a]', '[[-a]', 'x[[a][[b]', '[a-z--[b]]', '[!-~~]', '[!-|~~]', '(?#[[])a', '\\[[a]', '(?x)# [[a]\na', '[-[]']:
    with warnings.catch_warnings(record=True) as c:
        warnings.simplefilter('always')
        re.compile(p)
    print(repr(p), [str(x.message) for x in c])
re.sub('[[b]', '', 'abc')
re.search('[[c]', 'abc')


def f():
    return re.split('[[d]', 'a')


f()
