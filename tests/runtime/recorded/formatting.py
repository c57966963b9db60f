"""Records formatting and arithmetic: run by CPython 3.14, prints the table that formatting.json holds."""
import random, json
random.seed(11)
vals=[0.0,-0.0,1.0,-1.5,0.5,2.5,1e10,1e16,1e15,123456789.123,1e-4,1e-5,9.999e22,1e300,5e-324,float('inf'),float('-inf'),float('nan'),0.1,1/3,2**53+0.0,999999.5,0.00012345,1e21,1e22,123.456,-99.995]
for _ in range(60): vals.append(random.uniform(-1,1)*10**random.randint(-12,25))
specs=[]
fills=['','*','0','é']
for _ in range(450):
    f=''
    if random.random()<.4:
        f+=random.choice(['','','x','*','0'])+random.choice('<>=^')
    if random.random()<.3: f+=random.choice('+- ')
    if random.random()<.15: f+='z'
    if random.random()<.2: f+='#'
    if random.random()<.2: f+='0'
    if random.random()<.5: f+=str(random.randint(1,25))
    if random.random()<.3: f+=random.choice(',_')
    if random.random()<.5:
        f+='.'+str(random.randint(0,20))
        if random.random()<.1: f+=random.choice(',_')
    if random.random()<.8: f+=random.choice('eEfFgGn%bcdoxXs')
    specs.append(f)
ints=[0,1,-1,5,255,-255,1234567,-1234567,10**20,2**64,-10**18,65,True,False]
strs=['','a','hello','жук','😀x','ab\u0301']
cpx=[0j,1j,1+2j,-1.5-2.5j,complex(-0.0,1),1e20+1e-7j]
def fv(v):
    if isinstance(v,bool): return {'b':v}
    if isinstance(v,float): return {'f':repr(v)}
    if isinstance(v,int): return {'i':str(v)}
    if isinstance(v,complex): return {'c':[repr(v.real),repr(v.imag)]}
    return {'s':v}
out=[]
for sp in specs:
    pool=random.choice([vals,vals,ints,ints,strs,cpx])
    v=random.choice(pool)
    try: r=format(v,sp)
    except Exception as e: r=type(e).__name__+': '+str(e)
    out.append([fv(v),sp,r])
pct=[]
for _ in range(350):
    f='%'+''.join(random.sample('-+ #0',random.randint(0,3)))
    if random.random()<.5:f+=str(random.randint(0,20))
    if random.random()<.4:f+='.'+str(random.randint(0,15))
    f+=random.choice('diouxXeEfFgGcrsa%')
    v=random.choice(random.choice([vals,ints,strs]))
    try: r=f%v
    except Exception as e: r=type(e).__name__+': '+str(e)
    pct.append([fv(v),f,r])
rnd=[]
for _ in range(250):
    v=random.choice(random.choice([vals,ints])); n=random.choice([None,0,1,2,3,5,-1,-2,-5,10,17])
    try: r=repr(round(v,n) if n is not None else round(v))
    except Exception as e: r=type(e).__name__+': '+str(e)
    rnd.append([fv(v),n,r])
for v in [2.675,1.005,0.5,1.5,2.5,-0.5,-2.5,1e22+0.0,25.0,15.0,35.0,-25.0,0.05,0.15,0.25,5e15,1.45,1234567.5]:
    for n in [None,0,1,2,-1]:
        try: r=repr(round(v,n) if n is not None else round(v))
        except Exception as e: r=type(e).__name__+': '+str(e)
        rnd.append([fv(v),n,r])
sums=[]
for _ in range(60):
    xs=[random.choice([random.uniform(-1,1)*10**random.randint(-5,20),random.randint(-10**7,10**7),random.randint(-5,5),0.1]) for _ in range(random.randint(1,12))]
    try: r=repr(sum(xs))
    except Exception as e: r=type(e).__name__+': '+str(e)
    sums.append([[fv(x) for x in xs],r])
import operator
ops=[]
nums=ints+[x for x in vals]+[3,7,-3,-7,2**53,2**53-1,-2**53,10**15,0.1,-0.1,3.0,-3.0]
for _ in range(700):
    o=random.choice(['add','sub','mul','truediv','floordiv','mod','pow','lt','eq','divmod','and_','or_','xor','lshift','rshift'])
    a=random.choice(nums+cpx if random.random()<.1 else nums); b=random.choice(nums+cpx if random.random()<.1 else nums)
    if o in('pow','lshift','rshift') and not (isinstance(b,(int,)) and abs(b)<200):
        if o!='pow' or isinstance(b,int): continue
    try:
        r=(divmod if o=='divmod' else getattr(operator,o))(a,b); r=repr(r)
    except Exception as e: r=type(e).__name__+': '+str(e)
    ops.append([o,fv(a),fv(b),r])
reprs=[]
for v in vals+ints+cpx: reprs.append([fv(v),repr(v), str(v)])
sr=[]
alph=['a','\n','\t','\r',"'",'"','\\','\x00','\x1b','\x7f','\xa0','\xad','é','ж','\u200b','\u2028','😀','\U000e0001','\ufeff','\u0301','一','\ue000','\U0010ffff',' ','\u3000']
for _ in range(100):
    s=''.join(random.choice(alph) for _ in range(random.randint(0,6))); sr.append([s,repr(s),ascii(s)])
print(json.dumps(dict(format=out, percent=pct, round=rnd, sum=sums, operators=ops, repr=reprs, text=sr), ensure_ascii=False))
