a, b = {1, 2, 3, 40}, {3, 40, 5, 66}
print(a | b, a & b, a - b, a ^ b, b | a, b & a)
print(a.union([9], (8,)), a.intersection([3, 1]), a.difference([1]), a.symmetric_difference([1, 100]), a.union(), a.copy())
a |= {7}; a &= {1, 2, 7}; a ^= {2, 11}; a -= {1}
print(a)
a.update([1, 2], [3]); a.intersection_update([1, 2, 3]); a.difference_update([1]); a.symmetric_difference_update([2, 9])
print(a)
