import difflib, random
random.seed(4)
W = ['alpha', 'beta', 'gamma', 'delta', 'x < y', 'a & b', 'tab\there', '  indented', '', 'long line that goes on and on', 'ünï']
def edit(lines):
    out = []
    for l in lines:
        r = random.random()
        if r < .1: continue
        if r < .2: out.append(random.choice(W))
        if r < .4 and l: 
            i = random.randrange(len(l)); l = l[:i] + random.choice('qz \t') + l[i + random.randrange(3):]
        out.append(l)
    return out
for n in range(12):
    a = [random.choice(W) + random.choice(['', ' one', ' two three']) for _ in range(random.randrange(14))]
    b = edit(a)
    if n % 2: a = [x + '\n' for x in a]; b = [x + '\n' for x in b]
    h = difflib.HtmlDiff(tabsize=random.choice([8, 2]), wrapcolumn=random.choice([None, 10, 20]))
    print(h.make_table(a, b, random.choice(['', 'old']), random.choice(['', 'new']), context=random.random() < .5, numlines=random.choice([0, 1, 2, 5])))
print(difflib.HtmlDiff().make_file(['ı\n'], ['x\n'], charset='us-ascii'))
print(difflib.HtmlDiff().make_file([], []), difflib.HtmlDiff().make_table(['a'], ['a'], context=True), difflib.HtmlDiff)
