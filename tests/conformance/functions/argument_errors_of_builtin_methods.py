calls = [
    lambda: 'a'.expandtabs(1, errors='x'),
    lambda: 'a'.splitlines(True, x=1),
    lambda: 'a'.find(None),
    lambda: [].sort(1, 2, 3),
    lambda: 'a'.__mul__(),
    lambda: (1).__mul__(),
    lambda: [].__getitem__(),
    lambda: ().__getitem__(),
    lambda: {}.__contains__(1, 2),
    lambda: object().__setattr__('a'),
    lambda: (1).__pow__(),
    lambda: 'a'.split(1, 'x'),
    lambda: b'a'.find([], 'x'),
    lambda: b'a'.hex([]),
    lambda: 'a'.expandtabs(10**12),
    lambda: b'a'.center(3, None),
    lambda: format(1, None),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
