view = memoryview(b'abcdefgh')
print(view.cast('i').tolist(), view.cast('@H').tolist(), view.cast('c').tolist()[:2], view.cast('?').tolist()[:2])
grid = view.cast('B', [2, 4])
print(grid.tolist(), grid.shape, grid.strides, grid.ndim, len(grid), grid[1, 2], grid.tobytes('F'), grid.f_contiguous)
print(view.cast('B', shape=(2, 2, 2)).tolist(), grid.cast('B').shape)
single = memoryview(b'abcd').cast('i', [])
print(single[()], single.tolist(), single.shape, single.ndim)
for wrong in (lambda: view.cast('z'), lambda: view.cast('<i'), lambda: view.cast('i').cast('h'),
              lambda: view[:7].cast('i'), lambda: view[::2].cast('B'), lambda: view.cast('B', [2, 5]),
              lambda: view.cast('B', [0, 5]), lambda: view.cast('B', ['a']), lambda: view.cast('B', 5),
              lambda: view.cast(3), lambda: grid[1], lambda: grid[0:1, 0:1], lambda: grid[1, 9], lambda: grid[9, 1],
              lambda: grid[1, 2, 3], lambda: len(single), lambda: single[0], lambda: view[1, 2], lambda: view['a'],
              lambda: hash(view.cast('i')), lambda: view.tobytes('Z')):
    try:
        print(wrong())
    except (TypeError, ValueError, NotImplementedError, IndexError) as error:
        print(type(error).__name__, error)
