
numbers_set = {10**18, 3, 5, 20} | {1_000, 2**63 - 1, -(3**50)}
print([item for item in numbers_set if isinstance(item, int)])
print([item for item in {1_000, 16}.symmetric_difference(range(5))], {1_000, 16} ^ set(range(5)))
print([item for item in numbers_set.symmetric_difference(iter([16, 4, 5, 8]))], numbers_set ^ {16, 4, 5, 8})
