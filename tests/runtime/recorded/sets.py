"""Records the order of sets and hashes: run by a 64-bit CPython with PYTHONHASHSEED=0, prints sets.json."""
import random, json
random.seed(5)
words=['apple','banana','cherry','a','b','c','x1','дом','кот','😀','foo','bar','baz','','key','value','one','two','three','αβγ','Straße']
def item():
    r=random.random()
    if r<.35: return random.randint(-20,60)
    if r<.75: return random.choice(words)
    if r<.8: return random.randint(-10**12,10**20)
    if r<.87: return random.choice([0.5,1.5,-2.25,1e100,3.0,0.1])
    if r<.93: return (random.randint(0,9),random.choice(words))
    if r<.96: return -7
    if r<.98: return random.choice([True,False])
    return frozenset([random.randint(0,5),random.choice(words)])
def enc(v):
    if v is None: return {'n':0}
    if isinstance(v,bool): return {'b':v}
    if isinstance(v,int): return {'i':str(v)}
    if isinstance(v,float): return {'f':repr(v)}
    if isinstance(v,str): return {'s':v}
    if isinstance(v,tuple): return {'t':[enc(x) for x in v]}
    return {'fs':[enc(x) for x in v]}
cases=[]
for _ in range(120):
    kind=random.choice(['int','str','mix'])
    gen={'int':lambda:random.randint(0,200),'str':lambda:random.choice(words)+str(random.randint(0,9)),'mix':item}[kind]
    A=set();B=set();steps=[]
    for _ in range(random.randint(3,25)):
        op=random.choice(['add','add','add','add','disc','pop','upd','updB','or','sub','xor','iand','isub','ixor','copy','clearish','Badd','Badd','inter','diff','symd','fd'])
        if op=='add': x=gen();A.add(x);steps.append([op,enc(x)])
        elif op=='Badd': x=gen();B.add(x);steps.append([op,enc(x)])
        elif op=='disc':
            x=random.choice(list(A)) if A and random.random()<.7 else gen(); A.discard(x);steps.append([op,enc(x)])
        elif op=='pop':
            if A: A.pop();steps.append([op])
        elif op=='upd':
            xs=[gen() for _ in range(random.randint(1,30))];A.update(xs);steps.append([op,[enc(x) for x in xs]])
        elif op=='updB': A.update(B);steps.append([op])
        elif op=='or': A=A|B;steps.append([op])
        elif op=='sub': A=A-B;steps.append([op])
        elif op=='xor': A=A^B;steps.append([op])
        elif op=='iand':
            if random.random()<.3: A&=B;steps.append([op])
        elif op=='isub': A-=B;steps.append([op])
        elif op=='ixor': A^=B;steps.append([op])
        elif op=='copy': A=A.copy();steps.append([op])
        elif op=='inter':
            xs=[gen() for _ in range(20)]+list(A)[:3]; B=A.intersection(xs);steps.append([op,[enc(x) for x in xs]])
        elif op=='diff':
            xs=[gen() for _ in range(5)]; A=A.difference(xs);steps.append([op,[enc(x) for x in xs]])
        elif op=='symd':
            xs=[gen() for _ in range(5)]; A=A.symmetric_difference(xs);steps.append([op,[enc(x) for x in xs]])
        elif op=='fd':
            d={gen():1 for _ in range(8)}; A.update(d);steps.append([op,[enc(x) for x in d]])
        steps.append(['?',repr(list(A)),repr(list(B))])
    cases.append(steps)
hs=[]
for _ in range(100):
    x=item(); hs.append([enc(x),str(hash(x))])
for x in [-1,2**61-1,2**61,-2**61,2**64,10**30,-10**30,0.1,-0.5,1e300,5e-324,float('inf'),-1.0,2.0**70,'', 'a'*7,'a'*8,'a'*9,'é','日本',(), (1,), (1,(2,3)),frozenset(),frozenset(range(100))]:
    if x is not None: hs.append([enc(x),str(hash(x))])
print(json.dumps(dict(cases=cases, hashes=hs)))
