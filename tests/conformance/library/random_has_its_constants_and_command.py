import random

print(random.TWOPI, random.LOG4, random.NV_MAGICCONST, random.SG_MAGICCONST, random.BPF)
random.seed(0)
for arguments in (['5'], ['a', 'b', 'c'], ['a b c'], ['-i', '5'], ['--float', '2.5'], ['2.5'], ['-c', 'x', 'y']):
    print(random.main(arguments))
print(random.main([]))
