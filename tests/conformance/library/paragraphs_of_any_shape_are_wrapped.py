# SPDX-License-Identifier: Apache-2.0
import random
import textwrap


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


rnd=random.Random(5)
for i in range(80):
    text=''.join(rnd.choice(['a','bc','Def','-','-','--','---',' ','  ','\t','\n','.','! ','?" ',"it's",'3','4-5','_','e-mail','x-','"','(',')','well-known','looooooooooooooooong-word','é-è']) for _ in range(rnd.randint(1,25)))
    kw={}
    for n,v in (('width',rnd.choice([7,8,10,20,40])),('initial_indent',rnd.choice(['','  ','* '])),('subsequent_indent',rnd.choice(['','   '])),('expand_tabs',rnd.random()<.8),('replace_whitespace',rnd.random()<.8),('fix_sentence_endings',rnd.random()<.3),('break_long_words',rnd.random()<.7),('drop_whitespace',rnd.random()<.7),('break_on_hyphens',rnd.random()<.8),('tabsize',rnd.choice([8,4])),('max_lines',rnd.choice([None,None,1,2,3])),('placeholder',rnd.choice([' [...]','...','']))): kw[n]=v
    try: r=textwrap.wrap(text,**kw)
    except Exception as e: r=repr(e)
    print(i,r)
    print(textwrap.dedent(text), repr(textwrap.indent(text,'> ')), end='|')
    try: print(textwrap.shorten(text,kw['width'],placeholder=kw['placeholder']))
    except Exception as e: print(repr(e))
print(repr(textwrap.dedent('  a\n    b\n \n  c')),repr(textwrap.dedent('\ta\n  b')),repr(textwrap.dedent('')),repr(textwrap.indent('a\n\n b\n','> ',lambda l:True)))
t(textwrap.wrap,'a',0); print(textwrap.TextWrapper().__dict__)
