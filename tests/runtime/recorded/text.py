"""Records the methods of str and bytes, codecs, number parsing and slices: run by CPython 3.14, prints text.json."""
import random, json
random.seed(21)
alph=list("abcXYZ019 \t\n\r_-.,'\"")+['é','ß','ж','Ж','ǆ','ﬁ','😀','𝒜','\u0301','Σ','ς','İ','ı','\x1c','\x85','\xa0','\u2028','²','Ⅷ','五','٣','ა','\u3000','ᾳ','\ud800'][:-1]
def s(n=8): return ''.join(random.choice(alph) for _ in range(random.randint(0,n)))
out=[]
def t(name,*a,**k):
    try: r=repr(getattr(str,name)(*a,**k))
    except Exception as e: r=type(e).__name__+': '+str(e)
    out.append([name,list(a),k,r])
noarg='upper lower title capitalize swapcase casefold isalpha isdigit isdecimal isnumeric isalnum isspace isascii isprintable isidentifier islower isupper istitle strip lstrip rstrip split rsplit splitlines expandtabs'.split()
for _ in range(400): t(random.choice(noarg),s(10))
for _ in range(700):
    x=s(12); sub=random.choice([s(2),x[random.randint(0,3):][:random.randint(0,3)],' ','a'])
    n=random.choice(['find','rfind','index','rindex','count','startswith','endswith','replace','removeprefix','removesuffix','split','rsplit','partition','rpartition','center','ljust','rjust','zfill','strip','lstrip','rstrip','expandtabs','splitlines','join'])
    i=random.choice([None,random.randint(-15,15)]); j=random.choice([None,random.randint(-15,15)])
    if n in('find','rfind','index','rindex','count','startswith','endswith'):
        t(n,x,sub,*random.choice([[],[i],[i,j]]))
    elif n=='replace': t(n,x,sub,s(2),*random.choice([[],[random.randint(-1,4)]]))
    elif n in('split','rsplit'): t(n,x,*random.choice([[sub],[None,random.randint(-1,3)],[sub,random.randint(-1,3)]]))
    elif n in('partition','rpartition','removeprefix','removesuffix'): t(n,x,sub)
    elif n in('center','ljust','rjust'): t(n,x,random.randint(-3,25),*random.choice([[],['*'],['ж'],['😀']]))
    elif n=='zfill': t(n,random.choice(['','+','-'])+x,random.randint(0,20))
    elif n in('strip','lstrip','rstrip'): t(n,x,random.choice([None,s(3)]))
    elif n=='expandtabs': t(n,x,random.randint(-1,9))
    elif n=='splitlines': t(n,x,True)
    elif n=='join': t(n,sub,[s(3) for _ in range(3)])
enc=[]
encs=['utf-8','ascii','latin-1','cp1251','cp866','koi8-r','utf-16','utf-16-le','utf-16-be','utf-8-sig','cp1252','windows-1251','UTF8','iso-8859-5']
for _ in range(150):
    x=s(5)+random.choice(['','\ud800','привет']); e=random.choice(encs); h=random.choice(['strict','ignore','replace','xmlcharrefreplace','backslashreplace','surrogateescape','strict'])
    try: r=repr(x.encode(e,h))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    enc.append([x,e,h,r])
dec=[]
for _ in range(200):
    b=random.choice([bytes(random.choice([0x41,0xd0,0xb6,0xff,0x80,0xe2,0x82,0xac,0xf0,0x9f,0x98,0x80,0xc0,0xed,0xa0,0x0a,0x98]) for _ in range(random.randint(0,8))), s(4).encode('utf-8')[:random.randint(1,9)]])
    e=random.choice(encs+['utf-8']*8); h=random.choice(['strict','ignore','replace','backslashreplace','surrogateescape','strict'])
    try: r=repr(b.decode(e,h))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    dec.append([list(b),e,h,r])
by=[]
def tb(name,b,*a):
    try: r=repr(getattr(bytes,name)(b,*a))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    by.append([name,list(b),[list(x) if isinstance(x,bytes) else x for x in a],r])
bal=b'abAB01 \t\n\r\x1c\xff\x80.,-'
def bs(n): return bytes(random.choice(bal) for _ in range(random.randint(0,n)))
for _ in range(200):
    n=random.choice('upper lower title capitalize swapcase isalpha isdigit isalnum isspace islower isupper istitle strip lstrip rstrip split rsplit splitlines hex isascii'.split()); tb(n,bs(10))
    n=random.choice('find rfind count index startswith endswith split rsplit partition rpartition replace strip center ljust zfill join removeprefix'.split()); b=bs(10); q=bs(2)
    if n=='replace': tb(n,b,q,bs(2))
    elif n in('center','ljust','zfill'): tb(n,b,random.randint(0,15))
    elif n=='join': continue
    else: tb(n,b,q)
ints=[]
for x in ['1','-1',' 12 ','+5','--5','1_000','1__0','_1','1_','0x1f','0b101','0o17','٣٤','','abc','12.5','1e5','z','10','0','007','0_7','𝟗','9'*20,'-0','１２','0x','0x_f','+ 5','\x1c5']:
    for b in [None,0,2,8,10,16,36]:
        try: r=repr(int(x) if b is None else int(x,b))
        except Exception as ex: r=type(ex).__name__+': '+str(ex)
        ints.append([x,b,r])
fl=[]
for x in ['1','1.5','.5','5.','1e5','1E-3','1_0.5','inf','-Infinity','nan','+nan','  3 ','0x1','','.','e5','1e','٣.٥','1e+05','infin','-.5e-2','1.0.0','1,5']:
    try: r=repr(float(x))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    fl.append([x,r])
    try: r=repr(complex(x))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    fl.append([x,r])
cp=[]
for x in ['1+2j','1-2j','j','-j','1j',' (1+2j) ','1+j','1e5+1e-5j','1+2','1 + 2j','nan+infj','(1)','1_0j','inf-nanj','+1.5J','1e+5j','1e+5-2e-3j']:
    try: r=repr(complex(x))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    cp.append([x,r])
sl=[]
for _ in range(150):
    L=list(range(random.randint(0,7))); a,b,c=[random.choice([None,random.randint(-9,9)]) for _ in range(3)]
    try: r=repr(L[a:b:c])
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    k=list(L)
    try: k[a:b:c]=[91,92,93][:random.randint(0,3)] if False else (v:=[91,92,93][:len(L)%4]); r2=repr(k)
    except Exception as ex: r2=type(ex).__name__+': '+str(ex)
    k=list(L)
    try: del k[a:b:c]; r3=repr(k)
    except Exception as ex: r3=type(ex).__name__+': '+str(ex)
    st=('aж😀d€f😁')[:len(L)]
    try: r4=repr(st[a:b:c])
    except Exception as ex: r4=type(ex).__name__+': '+str(ex)
    try: r5=repr(range(3,3+2*len(L),2)[a:b:c])
    except Exception as ex: r5=type(ex).__name__+': '+str(ex)
    sl.append([len(L),a,b,c,r,r2,r3,r4,r5])
print(json.dumps(dict(str=out, encode=enc, decode=dec, bytes=by, int=ints, float=fl, complex=cp, slice=sl)))
