l = list(range(10))
print(l[0], l[-1], l[2:5], l[:3], l[7:], l[::3], l[::-1], l[8:2:-2], l[-3:-1], l[100:], l[5:2], l[:], l[True])
print(l[slice(1, 4)], l[slice(None, None, 4)], l.__getitem__(3), l.__getitem__(slice(2)))
