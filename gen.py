import sys,json,unicodedata,re
for f in sys.argv[1:]:
    txt=[];g={"comment":"văn bản giả định để kiểm thử"};acts=[];reps=[];neg=[];neu=[];sec=""
    for line in open(f,encoding='utf8').read().split('\n'):
        if line.startswith('@H '):
            k,v=line[3:].split('=',1); g[k]=int(v) if k=='year' else v
        elif line.startswith('@S '): sec=line[3:]
        elif line.startswith('@A '):
            p=[x.strip() for x in line[3:].split('|')]; p+=['']*(7-len(p))
            L=lambda s:[x.strip() for x in s.split(';;') if x.strip()]
            a={"section":sec,"titleStartsWith":p[0],"lead":L(p[1]),"coordinating":L(p[2]),"openGroup":p[3],"when":{"kind":p[4] or 'unstated',"start":"","end":p[5],"recurrence":p[6]}}
            for e in p[7:]:
                k,v=e.split('=',1)
                if k=='alt': a["altKinds"]=L(v)
                elif k=='altc': a["altCoordinating"]=[L(y) for y in v.split('//')] if '//' in v else L(v)
                elif k=='t': a["titleAlt"]=L(v)
                elif k=='note': a["note"]=v
            acts.append(a)
        elif line.startswith('@R '):
            p=[x.strip() for x in line[3:].split('|')]; p+=['']*(6-len(p))
            reps.append({"title":p[0],"from":p[1],"to":p[2],"when":{"kind":p[3],"start":"","end":p[4],"recurrence":p[5]}})
        elif line.startswith('@N '): neg.append(line[3:])
        elif line.startswith('@U '): neu.append(line[3:])
        else: txt.append(line)
    for s in list(neg)+neu+[x for a in acts for x in [a['titleStartsWith']]]:
        t=re.sub(r'\s+',' ',' '.join(txt))
        if re.sub(r'\s+',' ',s) not in t: print('NOT IN TEXT',f,s)
    name=f.rsplit('/',1)[-1].replace('.src','')
    g={**g,"id":name,"activities":acts,"reports":reps,"negatives":neg,"neutral":neu}
    out='/tmp/h-blind3/test/import/forms/plans/'+name
    body='\n'.join(txt)
    body=re.sub(r'\[NFD\](.*?)\[/NFD\]',lambda m:unicodedata.normalize('NFD',m[1]),body,flags=re.S)
    open(out+'.txt','w',encoding='utf8').write(body)
    open(out+'.gold.json','w',encoding='utf8').write(json.dumps(g,ensure_ascii=False,indent=2)+'\n')
    print(name,len([x for x in txt if x.strip()]),'lines',len(acts),'acts',len(reps),'reps',len(neg),'neg')
