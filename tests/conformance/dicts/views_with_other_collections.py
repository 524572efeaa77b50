keys = {'a': 1}.keys()
print({'a', 'b'} >= keys, {'a'} == keys, {'a', 'b'} > keys, {'a'} < keys, {'a': 2} | keys, ['a'] & keys)
print(isinstance(hash({}.values()), int), {'a': 1}.values() == {'a': 1}.values())
print({1, 2}.__len__(), frozenset('a').__len__())
