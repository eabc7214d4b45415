<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n (cell lies|cells lie) beyond what is tolerated, on the far side of the thick line.</source>
        <translation>
            <numerusform>%n celda queda por encima de lo tolerado, al otro lado de la línea gruesa.</numerusform>
            <numerusform>%n celdas quedan por encima de lo tolerado, al otro lado de la línea gruesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n ya no está en ella</numerusform>
            <numerusform>%n ya no están en ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in this version</source>
        <translation>
            <numerusform>%n no está en esta versión</numerusform>
            <numerusform>%n no están en esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (leans|lean) on this source</source>
        <translation>
            <numerusform>%n se apoya en esta fuente</numerusform>
            <numerusform>%n se apoyan en esta fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) already here</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Edit(s) by {name}</source>
        <translation>
            <numerusform>%n cambio de {name}</numerusform>
            <numerusform>%n cambios de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about actors and events</source>
        <translation>
            <numerusform>%n sobre actores y acontecimientos</numerusform>
            <numerusform>%n sobre actores y acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about scenarios and advice</source>
        <translation>
            <numerusform>%n sobre escenarios y asesoramiento</numerusform>
            <numerusform>%n sobre escenarios y asesoramiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s) (is|are) not spelled out</source>
        <translation>
            <numerusform>%n sigla sin desarrollar</numerusform>
            <numerusform>%n siglas sin desarrollar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n en contra</numerusform>
            <numerusform>%n en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not imported</source>
        <translation>
            <numerusform>%n anotación no importada</numerusform>
            <numerusform>%n anotaciones no importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be encrypted and can be read by anybody who finds (it|them); remove {names} in {folder}.</source>
        <translation>
            <numerusform>%n copia de seguridad no se pudo cifrar y puede leerla cualquiera que la encuentre; elimine {names} de {folder}.</numerusform>
            <numerusform>%n copias de seguridad no se pudieron cifrar y puede leerlas cualquiera que las encuentre; elimine {names} de {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still (opens|open) with an earlier password only: {names}.</source>
        <translation>
            <numerusform>%n copia de seguridad sigue abriéndose solo con una contraseña anterior: {names}.</numerusform>
            <numerusform>%n copias de seguridad siguen abriéndose solo con una contraseña anterior: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond</source>
        <translation>
            <numerusform>%n por encima</numerusform>
            <numerusform>%n por encima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond tolerance</source>
        <translation>
            <numerusform>%n por encima de la tolerancia</numerusform>
            <numerusform>%n por encima de la tolerancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n dosier</numerusform>
            <numerusform>%n dosieres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>%n recuperado</numerusform>
            <numerusform>%n recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) (is|are) left out: what changed there is not for these readers.</source>
        <translation>
            <numerusform>%n cambio se omite: lo que cambió ahí no es para estos lectores.</numerusform>
            <numerusform>%n cambios se omiten: lo que cambió ahí no es para estos lectores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) from {start}: {state}</source>
        <translation>
            <numerusform>%n carácter desde {start}: {state}</numerusform>
            <numerusform>%n caracteres desde {start}: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) (needs|need) attention</source>
        <translation>
            <numerusform>%n comprobación requiere atención</numerusform>
            <numerusform>%n comprobaciones requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s), all resolved</source>
        <translation>
            <numerusform>%n cita, resuelta</numerusform>
            <numerusform>%n citas, todas resueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations lead nowhere: {citations}</source>
        <translation>
            <numerusform>%n cita no lleva a ninguna parte: {citations}</numerusform>
            <numerusform>%n citas no llevan a ninguna parte: {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n colección</numerusform>
            <numerusform>%n colecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide.</source>
        <translation>
            <numerusform>%n conflicto por resolver.</numerusform>
            <numerusform>%n conflictos por resolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide; until then the book holds what it had.</source>
        <translation>
            <numerusform>%n conflicto por resolver; hasta entonces, el dosier conserva lo que tenía.</numerusform>
            <numerusform>%n conflictos por resolver; hasta entonces, el dosier conserva lo que tenía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); until then the book holds what it had.</source>
        <translation>
            <numerusform>%n conflicto; hasta entonces, el dosier conserva lo que tenía.</numerusform>
            <numerusform>%n conflictos; hasta entonces, el dosier conserva lo que tenía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decidido</numerusform>
            <numerusform>%n decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n abandonado</numerusform>
            <numerusform>%n abandonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by {person}</source>
        <translation>
            <numerusform>%n cambio de {person}</numerusform>
            <numerusform>%n cambios de {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n cambio desde entonces</numerusform>
            <numerusform>%n cambios desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) against it</source>
        <translation>
            <numerusform>%n pasaje menos en contra</numerusform>
            <numerusform>%n pasajes menos en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) for it</source>
        <translation>
            <numerusform>%n pasaje menos a favor</numerusform>
            <numerusform>%n pasajes menos a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <comment>passages that speak for a claim</comment>
        <translation>
            <numerusform>%n a favor</numerusform>
            <numerusform>%n a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossary entr(y|ies)</source>
        <translation>
            <numerusform>%n entrada del glosario</numerusform>
            <numerusform>%n entradas del glosario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in {texts}</source>
        <translation>
            <numerusform>%n coincidencia en {texts}</numerusform>
            <numerusform>%n coincidencias en {texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced.</source>
        <translation>
            <numerusform>%n coincidencia reemplazada.</numerusform>
            <numerusform>%n coincidencias reemplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importada</numerusform>
            <numerusform>%n importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent voice(s): {names}</source>
        <translation>
            <numerusform>%n voz independiente: {names}</numerusform>
            <numerusform>%n voces independientes: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n asunto</numerusform>
            <numerusform>%n asuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entr(y|ies)</source>
        <translation>
            <numerusform>%n anotación de seguimiento</numerusform>
            <numerusform>%n anotaciones de seguimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matri(x|ces)</source>
        <translation>
            <numerusform>%n matriz</numerusform>
            <numerusform>%n matrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo header(s)</source>
        <translation>
            <numerusform>%n cabecera de memorando</numerusform>
            <numerusform>%n cabeceras de memorando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n cumplido</numerusform>
            <numerusform>%n cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells hold no result.</source>
        <translation>
            <numerusform>%n celda más no contiene ningún resultado.</numerusform>
            <numerusform>%n celdas más no contienen ningún resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) (was|were) not imported.</source>
        <translation>
            <numerusform>%n archivo más no se importó.</numerusform>
            <numerusform>%n archivos más no se importaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) against it</source>
        <translation>
            <numerusform>%n pasaje más en contra</numerusform>
            <numerusform>%n pasajes más en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) for it</source>
        <translation>
            <numerusform>%n pasaje más a favor</numerusform>
            <numerusform>%n pasajes más a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more risk(s)</source>
        <translation>
            <numerusform>%n riesgo más</numerusform>
            <numerusform>%n riesgos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; Enter shows the next {next}</source>
        <translation>
            <numerusform>%n más; Intro muestra {next} a continuación</numerusform>
            <numerusform>%n más; Intro muestra {next} a continuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved or changed</source>
        <translation>
            <numerusform>%n desplazado o modificado</numerusform>
            <numerusform>%n desplazados o modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>%n actor nuevo</numerusform>
            <numerusform>%n actores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new commitment(s)</source>
        <translation>
            <numerusform>%n compromiso nuevo</numerusform>
            <numerusform>%n compromisos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n acontecimiento nuevo</numerusform>
            <numerusform>%n acontecimientos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new objective(s)</source>
        <translation>
            <numerusform>%n objetivo nuevo</numerusform>
            <numerusform>%n objetivos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new position(s)</source>
        <translation>
            <numerusform>%n posición nueva</numerusform>
            <numerusform>%n posiciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación nueva</numerusform>
            <numerusform>%n recomendaciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new risk(s)</source>
        <translation>
            <numerusform>%n riesgo nuevo</numerusform>
            <numerusform>%n riesgos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new scenario(s)</source>
        <translation>
            <numerusform>%n escenario nuevo</numerusform>
            <numerusform>%n escenarios nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new talking point(s)</source>
        <translation>
            <numerusform>%n punto de conversación nuevo</numerusform>
            <numerusform>%n puntos de conversación nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n sin importar</numerusform>
            <numerusform>%n sin importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n no cumplido</numerusform>
            <numerusform>%n no cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not raised</source>
        <translation>
            <numerusform>%n no planteado</numerusform>
            <numerusform>%n no planteados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet decided</source>
        <translation>
            <numerusform>%n aún sin decidir</numerusform>
            <numerusform>%n aún sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet said</source>
        <translation>
            <numerusform>%n aún sin decir</numerusform>
            <numerusform>%n aún sin decir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits went out</source>
        <translation>
            <numerusform>se envió %n cambio suyo</numerusform>
            <numerusform>se enviaron %n cambios suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours went out</source>
        <translation>
            <numerusform>se envió %n suyo</numerusform>
            <numerusform>se enviaron %n suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) and text(s)</source>
        <translation>
            <numerusform>%n original o texto</numerusform>
            <numerusform>%n originales y textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n elemento más</numerusform>
            <numerusform>%n elementos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to decide, the likest first.</source>
        <translation>
            <numerusform>%n pareja por resolver.</numerusform>
            <numerusform>%n parejas por resolver, primero las más parecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of sources look alike.</source>
        <translation>
            <numerusform>%n pareja de fuentes parecidas.</numerusform>
            <numerusform>%n parejas de fuentes parecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n párrafo añadido</numerusform>
            <numerusform>%n párrafos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n párrafo modificado</numerusform>
            <numerusform>%n párrafos modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n párrafo desplazado</numerusform>
            <numerusform>%n párrafos desplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n párrafo eliminado</numerusform>
            <numerusform>%n párrafos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) brought back</source>
        <translation>
            <numerusform>%n parte recuperada</numerusform>
            <numerusform>%n partes recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the issue {issue} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>%n parte del asunto {issue} se omite: se apoya en {fallen}, que se omite.</numerusform>
            <numerusform>%n partes del asunto {issue} se omiten: se apoyan en {fallen}, que se omite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) set aside</source>
        <translation>
            <numerusform>%n parte apartada</numerusform>
            <numerusform>%n partes apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly met</source>
        <translation>
            <numerusform>%n cumplido en parte</numerusform>
            <numerusform>%n cumplidos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is where it was|are where they were)</source>
        <translation>
            <numerusform>%n pasaje está donde estaba</numerusform>
            <numerusform>%n pasajes están donde estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n pasaje ya no está en ella</numerusform>
            <numerusform>%n pasajes ya no están en ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind the claim “{statement}” ({label}) (is left out: it is|are left out: they are) of a source that is left out.</source>
        <translation>
            <numerusform>%n pasaje que respalda la afirmación «{statement}» ({label}) se omite: es de una fuente que se omite.</numerusform>
            <numerusform>%n pasajes que respaldan la afirmación «{statement}» ({label}) se omiten: son de una fuente que se omite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved or changed</source>
        <translation>
            <numerusform>%n pasaje desplazado o modificado</numerusform>
            <numerusform>%n pasajes desplazados o modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions (is|are) not in this version</source>
        <translation>
            <numerusform>%n pasaje de versiones anteriores no está en esta versión</numerusform>
            <numerusform>%n pasajes de versiones anteriores no están en esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions moved</source>
        <translation>
            <numerusform>%n pasaje de versiones anteriores desplazado</numerusform>
            <numerusform>%n pasajes de versiones anteriores desplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} (is|are) not in this version</source>
        <translation>
            <numerusform>%n pasaje de la versión {version} no está en esta versión</numerusform>
            <numerusform>%n pasajes de la versión {version} no están en esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} moved</source>
        <translation>
            <numerusform>%n pasaje de la versión {version} desplazado</numerusform>
            <numerusform>%n pasajes de la versión {version} desplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to review</source>
        <translation>
            <numerusform>%n pasaje por revisar</numerusform>
            <numerusform>%n pasajes por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n planteado</numerusform>
            <numerusform>%n planteados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of {risks} will move to the steps in proportion; undo brings all back.</source>
        <translation>
            <numerusform>%n valoración de {risks} pasará a los niveles en proporción; al deshacer, todo vuelve a su sitio.</numerusform>
            <numerusform>%n valoraciones de {risks} pasarán a los niveles en proporción; al deshacer, todo vuelve a su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ): {fates}</source>
        <translation>
            <numerusform>%n elemento difiere: {fates}</numerusform>
            <numerusform>%n elementos difieren: {fates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazo</numerusform>
            <numerusform>%n rechazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what cannot be read</source>
        <translation>
            <numerusform>%n observación sobre lo que no se puede leer</numerusform>
            <numerusform>%n observaciones sobre lo que no se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n riesgo</numerusform>
            <numerusform>%n riesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <comment>of which ratings will move</comment>
        <translation>
            <numerusform>%n riesgo</numerusform>
            <numerusform>%n riesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) that closed or occurred (is|are) in the register only; filter by status to see them here.</source>
        <translation>
            <numerusform>%n riesgo cerrado o materializado está solo en el registro; filtre por estado para verlo aquí.</numerusform>
            <numerusform>%n riesgos cerrados o materializados están solo en el registro; filtre por estado para verlos aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(|es)</source>
        <translation>
            <numerusform>%n búsqueda guardada</numerusform>
            <numerusform>%n búsquedas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n escenario</numerusform>
            <numerusform>%n escenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) (was|were) already here</source>
        <translation>
            <numerusform>%n fuente ya estaba aquí</numerusform>
            <numerusform>%n fuentes ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, because {reason}</source>
        <translation>
            <numerusform>%n fuente se conservó, porque {reason}</numerusform>
            <numerusform>%n fuentes se conservaron, porque {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, such as this one: {reason}</source>
        <translation>
            <numerusform>%n fuente se conservó: {reason}</numerusform>
            <numerusform>%n fuentes se conservaron, como esta: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no sketch by which duplicates are found.</source>
        <translation>
            <numerusform>%n fuente carece de la huella con la que se detectan los duplicados.</numerusform>
            <numerusform>%n fuentes carecen de la huella con la que se detectan los duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n aún abierto</numerusform>
            <numerusform>%n aún abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking point(s)</source>
        <translation>
            <numerusform>%n punto de conversación</numerusform>
            <numerusform>%n puntos de conversación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya existente</numerusform>
            <numerusform>%n ya existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>%n por resolver; donde cambió el texto, cada pasaje se examina por separado.</numerusform>
            <numerusform>%n por resolver; donde cambió el texto, cada pasaje se examina por separado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, {same} of them in the very same words; where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>%n por resolver, {same} con exactamente las mismas palabras; donde cambió el texto, cada pasaje se examina por separado.</numerusform>
            <numerusform>%n por resolver, {same} de ellos con exactamente las mismas palabras; donde cambió el texto, cada pasaje se examina por separado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por examinar</numerusform>
            <numerusform>%n por examinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) not settled</source>
        <translation>
            <numerusform>%n incidencia sin resolver</numerusform>
            <numerusform>%n incidencias sin resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voz</numerusform>
            <numerusform>%n voces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates (is|are) not shown</source>
        <translation>
            <numerusform>%n sin fecha no se muestra</numerusform>
            <numerusform>%n sin fecha no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), {citations}</source>
        <translation>
            <numerusform>%n palabra, {citations}</numerusform>
            <numerusform>%n palabras, {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, none tripped</source>
        <comment>indicators</comment>
        <translation>
            <numerusform>%n, sin activar</numerusform>
            <numerusform>%n, ninguno activado</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>which readers</comment>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>who writes the memo</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Load as</source>
        <translation>&amp;Cargar como</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password on the server</source>
        <translation>&amp;Contraseña en el servidor</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>who gets the memo</comment>
        <translation>&amp;Para</translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest (“{sheet}”) has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>La tabla no parece una lista de {records}: la mayor («{sheet}») tiene las columnas {headers}; indique qué es cada una o nombre otra hoja.</numerusform>
            <numerusform>Ninguna de las %n tablas parece una lista de {records}: la mayor («{sheet}») tiene las columnas {headers}; indique qué es cada una o nombre otra hoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>La tabla no parece una lista de {records}: la mayor tiene las columnas {headers}; indique qué es cada una o nombre otra hoja.</numerusform>
            <numerusform>Ninguna de las %n tablas parece una lista de {records}: la mayor tiene las columnas {headers}; indique qué es cada una o nombre otra hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>(emptied in all)</source>
        <translation>(se vacía en todas)</translation>
    </message>
    <message numerus="yes">
        <source>(one more change|%n more changes)</source>
        <translation>
            <numerusform>(un cambio más)</numerusform>
            <numerusform>(%n cambios más)</numerusform>
        </translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(varios)</translation>
    </message>
    <message>
        <source>2026-11-22, 2026-11 or 2026</source>
        <translation>2026-11-22, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>3 × 3, plain</source>
        <translation>3 × 3, sencilla</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Hace 30 días</translation>
    </message>
    <message>
        <source>4 × 4, no middle to hide in</source>
        <translation>4 × 4, sin un término medio en el que refugiarse</translation>
    </message>
    <message>
        <source>5 × 5, likelihoods of ICD 203</source>
        <translation>5 × 5, probabilidades de la ICD 203</translation>
    </message>
    <message>
        <source>5 × 5, the standard of this program</source>
        <translation>5 × 5, la habitual de este programa</translation>
    </message>
    <message>
        <source>6 × 5, likelihoods of ICD 203</source>
        <translation>6 × 5, probabilidades de la ICD 203</translation>
    </message>
    <message>
        <source>6 × 6, fine steps</source>
        <translation>6 × 6, niveles finos</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Hace 7 días</translation>
    </message>
    <message>
        <source>90 days, 1 year</source>
        <translation>90 días, 1 año</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>&lt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>&gt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>@{key} derives from @{origin} already.</source>
        <translation>@{key} ya deriva de @{origin}.</translation>
    </message>
    <message>
        <source>@{key} derives from @{source}; take that away first.</source>
        <translation>@{key} deriva de @{source}; quite eso primero.</translation>
    </message>
    <message>
        <source>@{key} has a new version, number {number}.</source>
        <translation>@{key} tiene una versión nueva, la número {number}.</translation>
    </message>
    <message>
        <source>@{key} is graded {now}; it was {then}.</source>
        <translation>@{key} tiene la calificación {now}; era {then}.</translation>
    </message>
    <message>
        <source>@{key} is new in the library.</source>
        <translation>@{key} es nueva en la biblioteca.</translation>
    </message>
    <message>
        <source>@{key} is version {number} of @{where} besides; bring in the new version there.</source>
        <translation>@{key} es además la versión {number} de @{where}; incorpore allí la versión nueva.</translation>
    </message>
    <message>
        <source>@{key} retells {name} already.</source>
        <translation>@{key} ya reproduce {name}.</translation>
    </message>
    <message>
        <source>@{key} stands again.</source>
        <translation>@{key} vuelve a estar vigente.</translation>
    </message>
    <message>
        <source>@{key} was removed from the library.</source>
        <translation>@{key} se eliminó de la biblioteca.</translation>
    </message>
    <message>
        <source>@{key} was {standing}.</source>
        <translation>@{key} fue {standing}.</translation>
    </message>
    <message>
        <source>A backup is kept whenever the book is closed, and every ten minutes of edits.</source>
        <translation>Se guarda una copia de seguridad cada vez que se cierra el dosier y cada diez minutos de cambios.</translation>
    </message>
    <message>
        <source>A backup that was just made is not whole, and was dropped.</source>
        <translation>Una copia de seguridad recién hecha no está completa y se ha desechado.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Un dosier necesita un título.</translation>
    </message>
    <message>
        <source>A card to have in hand while speaking: one page in large type, without notes.</source>
        <translation>Una ficha para tener a mano al hablar: una página en letra grande, sin notas.</translation>
    </message>
    <message>
        <source>A cell is in a band that the matrix does not have.</source>
        <translation>Una celda está en una banda que la matriz no tiene.</translation>
    </message>
    <message>
        <source>A citation leads nowhere: {citation}</source>
        <translation>Una cita no lleva a ninguna parte: {citation}</translation>
    </message>
    <message>
        <source>A claim cannot contradict itself.</source>
        <translation>Una afirmación no puede contradecirse a sí misma.</translation>
    </message>
    <message>
        <source>A claim cannot supersede itself.</source>
        <translation>Una afirmación no puede sustituirse a sí misma.</translation>
    </message>
    <message>
        <source>A claim is old after so many days</source>
        <translation>Una afirmación es antigua al cabo de estos días</translation>
    </message>
    <message>
        <source>A claim is one sentence that your brief may rest on: how firm it is, as of when, who says so, and the passages that speak for it and against it. Mark a passage in the reader and make it a claim, or write one here.</source>
        <translation>Una afirmación es una frase en la que puede apoyarse su informe: cuán firme es, de qué fecha, quién la hace y los pasajes que hablan a favor y en contra. Marque un pasaje en el visor y conviértalo en afirmación, o escriba una aquí.</translation>
    </message>
    <message>
        <source>A claim needs a statement: one sentence that can be true or false.</source>
        <translation>Una afirmación necesita un enunciado: una frase que pueda ser verdadera o falsa.</translation>
    </message>
    <message>
        <source>A claim’s status is one of: {statuses}.</source>
        <translation>El estado de una afirmación es uno de estos: {statuses}.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>A commitment cannot depend on itself.</source>
        <translation>Un compromiso no puede depender de sí mismo.</translation>
    </message>
    <message>
        <source>A commitment needs a title.</source>
        <translation>Un compromiso necesita un título.</translation>
    </message>
    <message>
        <source>A condition has two ends; say what follows in the other case too.</source>
        <translation>Una condición tiene dos caras; diga también qué sucede en el otro caso.</translation>
    </message>
    <message>
        <source>A copy of the book is in “{name}” now.</source>
        <translation>Ahora hay una copia del dosier en «{name}».</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Una fecha…</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-20, a month or a year</source>
        <translation>Un día, como 2026-11-20, un mes o un año</translation>
    </message>
    <message>
        <source>A day: 2025-10-28</source>
        <translation>Un día: 2025-10-28</translation>
    </message>
    <message>
        <source>A delivery needs an amount.</source>
        <translation>Una entrega necesita una cantidad.</translation>
    </message>
    <message>
        <source>A file of this kind cannot have a password; a PDF can.</source>
        <translation>Un archivo de este tipo no puede tener contraseña; un PDF, sí.</translation>
    </message>
    <message>
        <source>A group to a line, its words divided by semicolons: EU; European Union; the bloc</source>
        <translation>Un grupo por línea, con las palabras separadas por punto y coma: UE; Unión Europea; el bloque</translation>
    </message>
    <message>
        <source>A log entry needs a date.</source>
        <translation>Una anotación de seguimiento necesita una fecha.</translation>
    </message>
    <message>
        <source>A matrix has {fewest} to {most} bands, not {number}.</source>
        <translation>Una matriz tiene de {fewest} a {most} bandas, no {number}.</translation>
    </message>
    <message>
        <source>A note to a minister in the Canadian order: summary, issue, background, considerations, recommendation.</source>
        <translation>Una nota a un ministro según el orden canadiense: resumen, asunto, antecedentes, consideraciones y recomendación.</translation>
    </message>
    <message>
        <source>A passage is marked in this text; remove the passage before setting it aside.</source>
        <translation>Hay un pasaje marcado en este texto; elimine el pasaje antes de apartar el texto.</translation>
    </message>
    <message>
        <source>A password needs some characters.</source>
        <translation>Una contraseña necesita algún carácter.</translation>
    </message>
    <message>
        <source>A password needs {shortest} characters or more; four or five odd words are easy to remember.</source>
        <translation>Una contraseña necesita {shortest} caracteres o más; cuatro o cinco palabras insólitas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>A pause, a purchase, a joint statement: what was promised, by whom, within which window, how it is verified, and how far it got.</source>
        <translation>Una pausa, una compra, una declaración conjunta: qué se prometió, quién, en qué plazo, cómo se verifica y hasta dónde se ha llegado.</translation>
    </message>
    <message>
        <source>A position needs an actor.</source>
        <translation>Una posición necesita un actor.</translation>
    </message>
    <message>
        <source>A position needs an issue.</source>
        <translation>Una posición necesita un asunto.</translation>
    </message>
    <message>
        <source>A quotation gives the very words; copy it again, or mark what is left out.</source>
        <translation>Una cita textual da las palabras exactas; cópiela de nuevo o señale lo omitido.</translation>
    </message>
    <message>
        <source>A reader cannot tell it from the others; say in a word how likely it is.</source>
        <translation>Un lector no puede distinguirlo de los demás; diga con una palabra cuán probable es.</translation>
    </message>
    <message>
        <source>A reader cannot tell whether it still holds; say as of when it does.</source>
        <translation>Un lector no puede saber si sigue siendo así; diga en qué fecha lo era.</translation>
    </message>
    <message>
        <source>A reader will ask how it is taken back; say what would reverse it, and how fast.</source>
        <translation>Un lector preguntará cómo se revierte; diga qué lo revertiría y con qué rapidez.</translation>
    </message>
    <message>
        <source>A reader will ask where it comes from; cite the passage or the claim that gives it.</source>
        <translation>Un lector preguntará de dónde procede; cite el pasaje o la afirmación que lo da.</translation>
    </message>
    <message>
        <source>A recommendation asks somebody to do something by a day: one sentence with its reason, what can be decided, and who supports and who opposes it. A decision memo prints the options as boxes to tick.</source>
        <translation>Una recomendación pide a alguien que haga algo en una fecha: una frase con su motivo, qué se puede decidir y quién la apoya o se opone. Un memorando de decisión imprime las opciones como casillas.</translation>
    </message>
    <message>
        <source>A recommendation needs the ask.</source>
        <translation>Una recomendación necesita una petición.</translation>
    </message>
    <message>
        <source>A red line has to be known in its very words; give them, or the passage that does.</source>
        <translation>Una línea roja debe conocerse en sus palabras exactas; indíquelas, o el pasaje que las contiene.</translation>
    </message>
    <message>
        <source>A risk needs a title.</source>
        <translation>Un riesgo necesita un título.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search for.</source>
        <translation>Una búsqueda guardada necesita un nombre y algo que buscar.</translation>
    </message>
    <message>
        <source>A scale of likelihood is one of: {names}.</source>
        <translation>Una escala de probabilidad es una de estas: {names}.</translation>
    </message>
    <message>
        <source>A scenario needs a title.</source>
        <translation>Un escenario necesita un título.</translation>
    </message>
    <message>
        <source>A scenario says what follows if something happens, or if it does not: what it hangs on, what would set it off, how likely it is in the words of a scale, and the signs that it is coming true.</source>
        <translation>Un escenario dice qué sucede si algo ocurre, o si no ocurre: de qué depende, qué lo desencadenaría, cuán probable es según las palabras de una escala, y las señales de que se está cumpliendo.</translation>
    </message>
    <message>
        <source>A snapshot gives this moment of the book a name. Later, what has changed since is shown here word by word, and any part of it can be taken back. Before bulk changes, such as loading a table, one is taken by itself. Snapshots take no room: the book remembers every edit anyway.</source>
        <translation>Una instantánea da nombre a este momento del dosier. Más adelante se muestra aquí, palabra por palabra, lo que ha cambiado desde entonces, y cualquier parte puede restablecerse. Antes de los cambios masivos, como cargar una tabla, se toma una automáticamente. Las instantáneas no ocupan espacio: el dosier recuerda todos los cambios de todos modos.</translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Una instantánea necesita un nombre.</translation>
    </message>
    <message>
        <source>A source cannot derive from itself.</source>
        <translation>Una fuente no puede derivar de sí misma.</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Una fuente necesita un título.</translation>
    </message>
    <message>
        <source>A source stands, was corrected, or was withdrawn.</source>
        <translation>Una fuente está vigente, corregida o retirada.</translation>
    </message>
    <message>
        <source>A source, or whose words it retells</source>
        <translation>Una fuente, o las palabras de quién reproduce</translation>
    </message>
    <message>
        <source>A stored original or text is damaged (SHA-256 {digest}).</source>
        <translation>Un original o texto guardado está dañado (SHA-256 {digest}).</translation>
    </message>
    <message>
        <source>A support file tells whoever helps you how Briefbook is installed and what went wrong. It holds no text of a book. This is all that is in it; it is saved where you say, and never sent.</source>
        <translation>Un archivo de asistencia explica a quien le ayude cómo está instalado Briefbook y qué ha fallado. No contiene ningún texto de un dosier. Esto es todo lo que incluye; se guarda donde usted diga y nunca se envía.</translation>
    </message>
    <message>
        <source>A talking point is something to say in the meeting: what must be raised, what is said only if others raise it, and what is better avoided. Afterwards write down whether it was raised, and what was said.</source>
        <translation>Un punto de conversación es algo que decir en la reunión: qué debe plantearse, qué se dice solo si otros lo plantean y qué conviene evitar. Después, anote si se planteó y qué se dijo.</translation>
    </message>
    <message>
        <source>A talking point needs a point.</source>
        <translation>Un punto de conversación necesita un contenido.</translation>
    </message>
    <message>
        <source>A target that is worse than how things stand is none; mend one of the two.</source>
        <translation>Un objetivo peor que la situación actual no es un objetivo; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>A text holds more than 100,000 citations; please divide it among issues.</source>
        <translation>Un texto contiene más de 100&#xa0;000 citas; divídalo entre varios asuntos.</translation>
    </message>
    <message>
        <source>A text is longer than {longest} characters; please divide it among issues.</source>
        <translation>Un texto supera los {longest} caracteres; divídalo entre varios asuntos.</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}.</source>
        <translation>Una incidencia de {name} se resolvió el {date}.</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}: “{words}”.</source>
        <translation>Una incidencia de {name} se resolvió el {date}: «{words}».</translation>
    </message>
    <message>
        <source>A window holds one book at a time; still to be opened: {names}.</source>
        <translation>Cada ventana contiene un solo dosier; quedan por abrir: {names}.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”; it has {names}.</source>
        <translation>Los elementos de tipo {kind} no tienen el campo «{name}»; tienen {names}.</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>APA Style</source>
        <translation>Estilo APA</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Acerca de Briefbook</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept All Passages Whose Words Are Unchanged</source>
        <translation>Aceptar todos los pasajes con texto idéntico</translation>
    </message>
    <message>
        <source>Accept All Unchanged</source>
        <translation>Aceptar todos los idénticos</translation>
    </message>
    <message>
        <source>Accept Proposed Place</source>
        <translation>Aceptar el lugar propuesto</translation>
    </message>
    <message>
        <source>Accept Quotation</source>
        <translation>Aceptar la cita textual</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept Unchanged Passages</source>
        <translation>Aceptar los pasajes idénticos</translation>
    </message>
    <message>
        <source>Accepted “{suggestion}”</source>
        <translation>Se aceptó «{suggestion}»</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Acronyms and what they stand for</source>
        <translation>Las siglas y lo que significan</translation>
    </message>
    <message>
        <source>Acronyms…</source>
        <translation>Siglas…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action deleted.</source>
        <translation>Acción eliminada.</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>Acción pendiente</translation>
    </message>
    <message>
        <source>Action due on the timeline</source>
        <translation>Acción pendiente en la cronología</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Acciones pendientes</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Actor: {name}</source>
        <translation>Actor: {name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Actors and events</source>
        <translation>Actores y acontecimientos</translation>
    </message>
    <message>
        <source>Actors are the people, governments and organisations of your brief. Many come in by themselves, when you write down who said something or who commits to it; here you say who they are and on which side.</source>
        <translation>Los actores son las personas, los gobiernos y las organizaciones de su informe. Muchos se añaden solos, cuando usted anota quién dijo algo o quién se compromete a ello; aquí indica quiénes son y de qué parte están.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation>Añadir actor</translation>
    </message>
    <message>
        <source>Add Band</source>
        <translation>Añadir banda</translation>
    </message>
    <message>
        <source>Add Claim</source>
        <translation>Añadir afirmación</translation>
    </message>
    <message>
        <source>Add Collection</source>
        <translation>Añadir colección</translation>
    </message>
    <message>
        <source>Add Commitment</source>
        <translation>Añadir compromiso</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>Añadir acontecimiento</translation>
    </message>
    <message>
        <source>Add Indicator</source>
        <translation>Añadir indicador</translation>
    </message>
    <message>
        <source>Add Issue</source>
        <translation>Añadir asunto</translation>
    </message>
    <message>
        <source>Add Log entry</source>
        <translation>Añadir anotación de seguimiento</translation>
    </message>
    <message>
        <source>Add Objective</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Add Position</source>
        <translation>Añadir posición</translation>
    </message>
    <message>
        <source>Add Recommendation</source>
        <translation>Añadir recomendación</translation>
    </message>
    <message>
        <source>Add Risk</source>
        <translation>Añadir riesgo</translation>
    </message>
    <message>
        <source>Add Scenario</source>
        <translation>Añadir escenario</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Add Talking Point</source>
        <translation>Añadir punto de conversación</translation>
    </message>
    <message>
        <source>Add Talking point</source>
        <translation>Añadir punto de conversación</translation>
    </message>
    <message>
        <source>Add a collection</source>
        <translation>Añadir una colección</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Añadir un compromiso</translation>
    </message>
    <message>
        <source>Add a log entry</source>
        <translation>Añadir una anotación de seguimiento</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>Add as Evidence…</source>
        <translation>Añadir como prueba…</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>Añadir como prueba</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Add the Missing Sections to the Outline</source>
        <translation>Añadir al esquema las secciones que faltan</translation>
    </message>
    <message>
        <source>Add the Template’s Sections</source>
        <translation>Añadir las secciones de la plantilla</translation>
    </message>
    <message>
        <source>Add the claim that you have begun first, or cancel it.</source>
        <translation>Añada primero la afirmación que ha empezado, o cancélela.</translation>
    </message>
    <message>
        <source>Add the sections that the template wants and the outline lacks</source>
        <translation>Añadir las secciones que pide la plantilla y faltan en el esquema</translation>
    </message>
    <message>
        <source>Add to Collection</source>
        <translation>Añadir a la colección</translation>
    </message>
    <message>
        <source>Add to Collection…</source>
        <translation>Añadir a la colección…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Añadir a la colección</translation>
    </message>
    <message>
        <source>Add to the Book’s Words</source>
        <translation>Añadir a las palabras del dosier</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Añadir a «{name}»</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>Añadir {label}</translation>
    </message>
    <message>
        <source>Add “{word}” to the Book’s Words</source>
        <translation>Añadir «{word}» a las palabras del dosier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message numerus="yes">
        <source>Added %n source(s) to “{name}”</source>
        <translation>
            <numerusform>Se añadió %n fuente a «{name}»</numerusform>
            <numerusform>Se añadieron %n fuentes a «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added (a section|%n sections) to the outline</source>
        <translation>
            <numerusform>Se añadió una sección al esquema</numerusform>
            <numerusform>Se añadieron %n secciones al esquema</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{word}” to the book’s words</source>
        <translation>Se añadió «{word}» a las palabras del dosier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Asesoramiento</translation>
    </message>
    <message>
        <source>Advice to a minister in the British order: issue, recommendation and timing, then the case for it.</source>
        <translation>Asesoramiento a un ministro según el orden británico: asunto, recomendación y calendario, y después su justificación.</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Tras la reunión</translation>
    </message>
    <message>
        <source>After the meeting: what came of what was expected</source>
        <translation>Tras la reunión: qué fue de lo esperado</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Against {claim}</source>
        <translation>Contra {claim}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of suggestions</comment>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold no readable text, as they are pictures.</source>
        <translation>
            <numerusform>%n página no contiene texto legible, porque es una imagen.</numerusform>
            <numerusform>Ninguna de las %n páginas contiene texto legible, porque son imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold text other than what they show.</source>
        <translation>
            <numerusform>%n página contiene un texto distinto del que muestra.</numerusform>
            <numerusform>Las %n páginas contienen un texto distinto del que muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Issues</source>
        <translation>Todos los asuntos</translation>
    </message>
    <message>
        <source>All Sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>All Texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>All acronyms are spelled out or widely known</source>
        <translation>Todas las siglas están desarrolladas o son de uso común</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All of this is now as it was then.</source>
        <translation>Todo esto está ahora como estaba entonces.</translation>
    </message>
    <message>
        <source>All passages of @{key} are placed</source>
        <translation>Todos los pasajes de @{key} están situados</translation>
    </message>
    <message>
        <source>All risks keep their ratings.</source>
        <translation>Todos los riesgos conservan su valoración.</translation>
    </message>
    <message>
        <source>All that is on the page, with its menus and notices</source>
        <translation>Todo lo que hay en la página, con sus menús y avisos</translation>
    </message>
    <message>
        <source>All that somebody takes along: cover, contents and tabs with the memos, risks, commitments, actors and sources.</source>
        <translation>Todo lo que alguien lleva consigo: portada, índice y separadores con los memorandos, riesgos, compromisos, actores y fuentes.</translation>
    </message>
    <message>
        <source>All that was suggested has been accepted or dismissed.</source>
        <translation>Todo lo sugerido se ha aceptado o descartado.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Casi seguro</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <translation>Casi sin posibilidad</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>An action needs words.</source>
        <translation>Una acción necesita un texto.</translation>
    </message>
    <message>
        <source>An action on {name} is due {now}; it was {then}: “{action}”.</source>
        <translation>Una acción de {name} vence el {now}; antes, el {then}: «{action}».</translation>
    </message>
    <message>
        <source>An action on {name} is open again: “{action}”.</source>
        <translation>Una acción de {name} vuelve a estar abierta: «{action}».</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date} by {owner}: “{action}”.</source>
        <translation>{owner} llevó a cabo una acción de {name} el {date}: «{action}».</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date}: “{action}”.</source>
        <translation>Una acción de {name} se llevó a cabo el {date}: «{action}».</translation>
    </message>
    <message>
        <source>An action on {name} was taken out: “{action}”.</source>
        <translation>Se quitó una acción de {name}: «{action}».</translation>
    </message>
    <message>
        <source>An actor has one position at a time; let the newer supersede the older.</source>
        <translation>Un actor tiene una sola posición a la vez; haga que la más reciente sustituya a la anterior.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Un actor necesita un nombre.</translation>
    </message>
    <message>
        <source>An axis has {fewest} to {most} steps, not {number} ({axis}).</source>
        <translation>Un eje tiene de {fewest} a {most} niveles, no {number} ({axis}).</translation>
    </message>
    <message>
        <source>An entry of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>Una entrada de «{name}» (línea {line}) es BibTeX defectuoso, por lo que se omitió.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Un acontecimiento necesita un título.</translation>
    </message>
    <message>
        <source>An indicator needs words.</source>
        <translation>Un indicador necesita un texto.</translation>
    </message>
    <message>
        <source>An indicator of {name} is no longer tripped: “{sign}”.</source>
        <translation>Un indicador de {name} ya no está activado: «{sign}».</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped on {date}: “{sign}”.</source>
        <translation>Un indicador de {name} se activó el {date}: «{sign}».</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped: “{sign}”.</source>
        <translation>Se activó un indicador de {name}: «{sign}».</translation>
    </message>
    <message>
        <source>An issue cannot be moved into itself.</source>
        <translation>Un asunto no puede moverse dentro de sí mismo.</translation>
    </message>
    <message>
        <source>An issue is a heading of your brief with the text under it. Write, move and nest issues here; the memo follows their order.</source>
        <translation>Un asunto es un título de su informe con el texto que lleva debajo. Aquí se escriben, mueven y anidan los asuntos; el memorando sigue su orden.</translation>
    </message>
    <message>
        <source>An issue needs a title.</source>
        <translation>Un asunto necesita un título.</translation>
    </message>
    <message>
        <source>An objective is met late or in part.</source>
        <translation>Un objetivo se cumple tarde o en parte.</translation>
    </message>
    <message>
        <source>An objective is missed, or others have to step in.</source>
        <translation>Un objetivo no se cumple, o han de intervenir otros.</translation>
    </message>
    <message>
        <source>An objective needs words.</source>
        <translation>Un objetivo necesita un texto.</translation>
    </message>
    <message>
        <source>An offline briefing book. Nothing you put into it is ever sent anywhere.

Licence: Apache 2.0. Qt {version} is used under the LGPL 3; fonts and icons have their licences beside them in {folder}.</source>
        <translation>Un dosier informativo sin conexión. Nada de lo que ponga en él se envía nunca a ningún sitio.

Licencia: Apache 2.0. Qt {version} se usa con la licencia LGPL 3; las licencias de las fuentes tipográficas y los iconos están junto a ellos en {folder}.</translation>
    </message>
    <message>
        <source>An original or text is missing or damaged on {server} (SHA-256 {digest}); nothing was changed.</source>
        <translation>Un original o texto falta o está dañado en {server} (SHA-256 {digest}); no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this sort.</source>
        <translation>
            <numerusform>Y %n más de este tipo.</numerusform>
            <numerusform>Y %n más de este tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the memo’s pane lists them.</source>
        <translation>
            <numerusform>Y %n más; el panel del memorando lo muestra.</numerusform>
            <numerusform>Y %n más; el panel del memorando los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {others} others, of which nothing is kept.</source>
        <translation>Y {others} más, de los que no se guarda nada.</translation>
    </message>
    <message>
        <source>Annotations Not Imported</source>
        <translation>Anotaciones no importadas</translation>
    </message>
    <message>
        <source>Annotations: {counts}</source>
        <translation>Anotaciones: {counts}</translation>
    </message>
    <message>
        <source>Another Book</source>
        <translation>Otro dosier</translation>
    </message>
    <message>
        <source>Another one is called “{name}” already.</source>
        <translation>Ya hay otra que se llama «{name}».</translation>
    </message>
    <message>
        <source>Another program is using the book; try again in a moment.</source>
        <translation>Otro programa está usando el dosier; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”, such as one that copies it; nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está usando «{name}», por ejemplo para copiarlo; no se ha cambiado nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”; try again in a moment.</source>
        <translation>Otro programa está usando «{name}»; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>Another word in the search, or another kind of the legend, brings rows back.</source>
        <translation>Con otra palabra en la búsqueda, u otro tipo de la leyenda, vuelven a aparecer filas.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Any issue</source>
        <translation>Cualquier asunto</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Cualquier responsable</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier fuente</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Argues for a policy to readers outside: summary, problem, analysis, options and recommendations.</source>
        <translation>Defiende una política ante lectores externos: resumen, problema, análisis, opciones y recomendaciones.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Como en la plantilla</translation>
    </message>
    <message>
        <source>As in the template ({page_size})</source>
        <translation>Como en la plantilla ({page_size})</translation>
    </message>
    <message>
        <source>As it is printed; a date such as 2026-11-22 is printed in words</source>
        <translation>Tal como se imprime; una fecha como 2026-11-22 se imprime en palabras</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again in a moment</source>
        <translation>Tal como era antes de los últimos cambios; se contará de nuevo en un momento</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again when the text is in sight</source>
        <translation>Tal como era antes de los últimos cambios; se contará de nuevo cuando el texto esté a la vista</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As of changed to {after}.</source>
        <translation>La fecha de referencia pasó a ser {after}.</translation>
    </message>
    <message>
        <source>As of changed.</source>
        <translation>Cambió la fecha de referencia.</translation>
    </message>
    <message>
        <source>As of when did this window hold?</source>
        <translation>¿En qué fecha era válido este plazo?</translation>
    </message>
    <message>
        <source>As of when? e.g. 2025-10-28</source>
        <translation>¿A qué fecha? P.&#xa0;ej., 2025-10-28</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>A fecha de {date}</translation>
    </message>
    <message>
        <source>As precise as known: 2025-10-28, 2025-10 or 2025</source>
        <translation>Con la precisión que se conozca: 2025-10-28, 2025-10 o 2025</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>Asks one person to decide: what is recommended, with boxes to tick, in no more than two pages.</source>
        <translation>Pide a una persona que decida: qué se recomienda, con casillas que marcar, en no más de dos páginas.</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Afirmado por</translation>
    </message>
    <message>
        <source>At most ten words apart; NEAR/3 for three</source>
        <translation>A diez palabras de distancia como máximo; NEAR/3 para tres</translation>
    </message>
    <message>
        <source>Attach the memo’s text and data (PDF/A-3)</source>
        <translation>Adjuntar el texto y los datos del memorando (PDF/A-3)</translation>
    </message>
    <message>
        <source>Attached to “{title}”</source>
        <translation>Se adjuntó a «{title}»</translation>
    </message>
    <message>
        <source>Attachment: {title}</source>
        <translation>Adjunto: {title}</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Back to Passages</source>
        <translation>Volver a los pasajes</translation>
    </message>
    <message>
        <source>Back to the proposal (Esc)</source>
        <translation>Volver a la propuesta (Esc)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Copias de seguridad de «{name}»</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands, the one that troubles least first</source>
        <translation>Bandas, primero la que menos preocupa</translation>
    </message>
    <message>
        <source>Because of …</source>
        <translation>Debido a …</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <source>Before {edit}, {time}</source>
        <translation>Antes de {edit}, {time}</translation>
    </message>
    <message>
        <source>Begin a briefing book</source>
        <translation>Empezar un dosier informativo</translation>
    </message>
    <message>
        <source>Begin an issue first: a citation goes into its text.</source>
        <translation>Empiece antes un asunto: las citas van en su texto.</translation>
    </message>
    <message>
        <source>Begin an issue first: focus mode shows its text alone.</source>
        <translation>Empiece antes un asunto: el modo de concentración muestra solo su texto.</translation>
    </message>
    <message>
        <source>Begin with the first issue</source>
        <translation>Empezar por el primer asunto</translation>
    </message>
    <message>
        <source>Begin with …</source>
        <translation>Empezar por …</translation>
    </message>
    <message>
        <source>Begun today</source>
        <translation>Empezado hoy</translation>
    </message>
    <message>
        <source>Being discussed; nothing is agreed</source>
        <translation>En debate; no hay nada acordado</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Beyond what is tolerated</source>
        <translation>Por encima de lo tolerado</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografía</translation>
    </message>
    <message>
        <source>Bill</source>
        <comment>type of source</comment>
        <translation>Proyecto de ley</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>type of source</comment>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Dosieres</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both can be kept of texts only; decide for ours or for theirs.</source>
        <translation>Solo en los textos se pueden conservar ambos; decida por lo nuestro o por lo suyo.</translation>
    </message>
    <message>
        <source>Both cannot be so; say which holds, or mark one of them as disputed.</source>
        <translation>No pueden ser ciertas ambas; diga cuál es válida o marque una como en disputa.</translation>
    </message>
    <message>
        <source>Both changed: {fields}.</source>
        <translation>Cambiaron ambas: {fields}.</translation>
    </message>
    <message>
        <source>Both give the same web address.</source>
        <translation>Ambas dan la misma dirección web.</translation>
    </message>
    <message>
        <source>Both grades: {grade}</source>
        <translation>Ambas calificaciones: {grade}</translation>
    </message>
    <message>
        <source>Both sources, and what differs between them</source>
        <translation>Ambas fuentes y en qué difieren</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>Ambas palabras, dondequiera que estén</translation>
    </message>
    <message>
        <source>Boxed aside</source>
        <translation>Recuadro</translation>
    </message>
    <message numerus="yes">
        <source>Briefbook made %n mistake(s); nothing saved is lost.</source>
        <translation>
            <numerusform>Briefbook cometió un error; no se ha perdido nada de lo guardado.</numerusform>
            <numerusform>Briefbook cometió %n errores; no se ha perdido nada de lo guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefbook made a mistake; nothing saved is lost.</source>
        <translation>Briefbook cometió un error; no se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>Briefbook never goes online, so it cannot fetch that page; save the page as a file and import the file.</source>
        <translation>Briefbook nunca se conecta a la red, así que no puede obtener esa página; guárdela como archivo e importe el archivo.</translation>
    </message>
    <message>
        <source>Briefbook speaks this language when it is started the next time.</source>
        <translation>Briefbook hablará este idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Dosier informativo</translation>
    </message>
    <message>
        <source>Bring All Back</source>
        <translation>Recuperar todo</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring In Changes</source>
        <translation>Incorporar los cambios</translation>
    </message>
    <message>
        <source>Bring In {edits}</source>
        <translation>Incorporar {edits}</translation>
    </message>
    <message>
        <source>Bring Text Back</source>
        <translation>Recuperar el texto</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>C</source>
        <comment>a mark: current</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Calendar File</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar File…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Calendar of their dates (*.ics)</source>
        <translation>Calendario con sus fechas (*.ics)</translation>
    </message>
    <message>
        <source>Canadian briefing note</source>
        <translation>Nota informativa canadiense</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel New Claim</source>
        <translation>Cancelar la nueva afirmación</translation>
    </message>
    <message>
        <source>Cancel the import; what is done is kept</source>
        <translation>Cancelar la importación; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Cancel this work; what is done is kept</source>
        <translation>Cancelar este trabajo; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Caption or picture credit</source>
        <translation>Pie o crédito de imagen</translation>
    </message>
    <message>
        <source>Caret Mode</source>
        <translation>Modo de cursor</translation>
    </message>
    <message>
        <source>Caret Mode: select words with Shift and the arrow keys</source>
        <translation>Modo de cursor: seleccione palabras con Mayús y las teclas de flecha</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category of the risks shown</source>
        <translation>Categoría de los riesgos mostrados</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Source(s)</source>
        <translation>
            <numerusform>Cambiar %n fuente</numerusform>
            <numerusform>Cambiar %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change It</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Change Matrix</source>
        <translation>Cambiar la matriz</translation>
    </message>
    <message>
        <source>Change it before accepting</source>
        <translation>Cambiarlo antes de aceptar</translation>
    </message>
    <message>
        <source>Change it in its form</source>
        <translation>Cambiarlo en su formulario</translation>
    </message>
    <message>
        <source>Change the Password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the Password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message numerus="yes">
        <source>Change the Ranges of %n Risk(s)</source>
        <translation>
            <numerusform>Cambiar los rangos de %n riesgo</numerusform>
            <numerusform>Cambiar los rangos de %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>Cambiar {label}</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Cambiar {record}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message numerus="yes">
        <source>Changed details of %n source(s)</source>
        <translation>
            <numerusform>Se cambiaron los datos de %n fuente</numerusform>
            <numerusform>Se cambiaron los datos de %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, {percent} % alike</source>
        <translation>Modificado, {percent}&#xa0;% igual</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modificado.</translation>
    </message>
    <message>
        <source>Changed; was called {name}.</source>
        <translation>Modificado; se llamaba {name}.</translation>
    </message>
    <message>
        <source>Changes by {name}</source>
        <translation>Cambios de {name}</translation>
    </message>
    <message>
        <source>Chapter</source>
        <comment>type of source</comment>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>Comprobado: {time}.</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>Comprobando el dosier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Chicago Style</source>
        <translation>Estilo Chicago</translation>
    </message>
    <message>
        <source>Chicago Style, as a Note</source>
        <translation>Estilo Chicago, como nota</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choose Columns of the Register</source>
        <translation>Elegir las columnas del registro</translation>
    </message>
    <message>
        <source>Choose Reading</source>
        <translation>Elegir la lectura</translation>
    </message>
    <message>
        <source>Choose a colour for the selected band</source>
        <translation>Elegir un color para la banda seleccionada</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Choose a date ({field})</source>
        <translation>Elegir una fecha ({field})</translation>
    </message>
    <message>
        <source>Choose a date: {field}</source>
        <translation>Elegir una fecha: {field}</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>Elija una fuente para leer</translation>
    </message>
    <message>
        <source>Choose a status</source>
        <translation>Elegir un estado</translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation>Elegir una palabra</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Elegir un año</translation>
    </message>
    <message>
        <source>Choose an exported memo or a date: claims that are new, changed or superseded, risks that moved, commitments, actors and where they stand, advice, rewritten texts and sources are listed here.</source>
        <translation>Elija un memorando exportado o una fecha: aquí se enumeran las afirmaciones nuevas, modificadas o sustituidas, los riesgos que se movieron, los compromisos, los actores y sus posiciones, el asesoramiento, los textos reescritos y las fuentes.</translation>
    </message>
    <message>
        <source>Choose the as-of date</source>
        <translation>Elegir la fecha de referencia</translation>
    </message>
    <message>
        <source>Choose the file to print to</source>
        <translation>Elegir el archivo en el que se imprime</translation>
    </message>
    <message>
        <source>Choose what came of each line, and type what is worth keeping. Enter writes in a cell.</source>
        <translation>Elija qué fue de cada línea y escriba lo que merezca conservarse. Intro permite escribir en una celda.</translation>
    </message>
    <message>
        <source>Choose where to put the file</source>
        <translation>Elegir dónde poner el archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Cite Claim</source>
        <translation>Citar la afirmación</translation>
    </message>
    <message>
        <source>Cite Passage</source>
        <translation>Citar el pasaje</translation>
    </message>
    <message>
        <source>Cite in Text</source>
        <translation>Citar en el texto</translation>
    </message>
    <message>
        <source>Cite it where you were last writing</source>
        <translation>Citarlo donde escribió por última vez</translation>
    </message>
    <message>
        <source>Cite this claim where you were last writing</source>
        <translation>Citar esta afirmación donde escribió por última vez</translation>
    </message>
    <message>
        <source>Cite this passage where you were last writing</source>
        <translation>Citar este pasaje donde escribió por última vez</translation>
    </message>
    <message>
        <source>Cite with [@; F12 or Ctrl+click shows what is cited</source>
        <translation>Cite con [@; F12 o Ctrl+clic muestra lo citado</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Citado como</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>Pruebas citadas</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citado en</translation>
    </message>
    <message>
        <source>Cited in {number} {title}</source>
        <translation>Citado en {number} {title}</translation>
    </message>
    <message>
        <source>Cited in “{field}”</source>
        <translation>Citado en «{field}»</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>verb</comment>
        <translation>Afirmar</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence against it</source>
        <translation>Afirmación {claim}, {status}, pruebas en contra</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence for it</source>
        <translation>Afirmación {claim}, {status}, pruebas a favor</translation>
    </message>
    <message>
        <source>Claim {label}</source>
        <translation>Afirmación {label}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Claims and Other Records</source>
        <translation>Afirmaciones y otros elementos</translation>
    </message>
    <message>
        <source>Claims to choose from</source>
        <translation>Afirmaciones para elegir</translation>
    </message>
    <message>
        <source>Claims, papers, texts and sources are as they were; only things such as tags changed.</source>
        <translation>Las afirmaciones, los documentos de trabajo, los textos y las fuentes están como estaban; solo cambiaron cosas como las etiquetas.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Click cells, or press Space on them, to move the line.</source>
        <translation>Haga clic en las celdas, o pulse Espacio en ellas, para mover la línea.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close Book</source>
        <translation>Cerrar el dosier</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close this, and show what needs attention</source>
        <translation>Cerrar esto y mostrar lo que requiere atención</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Closes {date}, {duration} from the start</source>
        <translation>Termina: {date}, {duration} desde el inicio</translation>
    </message>
    <message>
        <source>Collect articles and statements, mark what matters, write the outline, judge the risks, and print a memo whose every claim leads to its source. All of it stays in one file here.</source>
        <translation>Reúna artículos y declaraciones, marque lo importante, escriba el esquema, valore los riesgos e imprima un memorando en el que cada afirmación remite a su fuente. Todo queda en un solo archivo, aquí.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Collections to take them out of</source>
        <translation>Colecciones de las que se quitan</translation>
    </message>
    <message>
        <source>Collections, tags and saved searches</source>
        <translation>Colecciones, etiquetas y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Columna para {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Los comandos y sus teclas</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commitment words</source>
        <translation>Texto del compromiso</translation>
    </message>
    <message>
        <source>Commitment: {title}</source>
        <translation>Compromiso: {title}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Commitments with a window, reviews, events, and the due dates of actions and recommendations stand here over the days.</source>
        <translation>Aquí figuran a lo largo de los días los compromisos con plazo, las revisiones, los acontecimientos y los vencimientos de acciones y recomendaciones.</translation>
    </message>
    <message>
        <source>Commitments with an expectation, objectives, talking points and recommendations stand here after the meeting, to be answered line by line.</source>
        <translation>Aquí figuran tras la reunión los compromisos con una expectativa, los objetivos, los puntos de conversación y las recomendaciones, para responder línea por línea.</translation>
    </message>
    <message>
        <source>Compare Texts</source>
        <translation>Comparar textos</translation>
    </message>
    <message>
        <source>Compare Whole Texts</source>
        <translation>Comparar los textos completos</translation>
    </message>
    <message>
        <source>Compare the Texts</source>
        <translation>Comparar los textos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Comparar con la versión</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>Comparando los textos</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>Comparando con una copia de seguridad</translation>
    </message>
    <message>
        <source>Comparing with the book as it is now</source>
        <translation>Comparando con el dosier tal como está ahora</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Totalmente fiable</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Conditions and sequence</source>
        <translation>Condiciones y secuencia</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <comment>type of source</comment>
        <translation>Ponencia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high.</source>
        <translation>La confianza es baja, moderada o alta.</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmado por otras fuentes</translation>
    </message>
    <message>
        <source>Confirmed by those who would know, or by independent sources</source>
        <translation>Confirmada por quienes lo sabrían o por fuentes independientes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>Conflictos por resolver</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>Contradecir</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Contradicts this</source>
        <translation>Contradice a esta</translation>
    </message>
    <message>
        <source>Contradicts…</source>
        <translation>Contradice…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s)</source>
        <translation>
            <numerusform>Se copió %n cita</numerusform>
            <numerusform>Se copiaron %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s) ({style})</source>
        <translation>
            <numerusform>Se copió %n cita ({style})</numerusform>
            <numerusform>Se copiaron %n citas ({style})</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a picture of the matrix</source>
        <translation>Se copió una imagen de la matriz</translation>
    </message>
    <message>
        <source>Copied what changed as text</source>
        <translation>Se copió lo cambiado como texto</translation>
    </message>
    <message>
        <source>Copied {citation}</source>
        <translation>Se copió {citation}</translation>
    </message>
    <message>
        <source>Copied “{citation}”</source>
        <translation>Se copió «{citation}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Changes as Text</source>
        <translation>Copiar los cambios como texto</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy Citation: {style}</source>
        <translation>Copiar la cita: {style}</translation>
    </message>
    <message>
        <source>Copy Citations</source>
        <translation>Copiar las citas</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Copy Picture of the Matrix</source>
        <translation>Copiar una imagen de la matriz</translation>
    </message>
    <message>
        <source>Copy a list of the acronyms that are spelled out</source>
        <translation>Copiar una lista de las siglas desarrolladas</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy its citation</source>
        <translation>Copiar su cita</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy the citation for other documents: {style}</source>
        <translation>Copiar la cita para otros documentos: {style}</translation>
    </message>
    <message>
        <source>Copy their citations</source>
        <translation>Copiar sus citas</translation>
    </message>
    <message>
        <source>Corner of the lowest steps</source>
        <translation>Esquina de los niveles más bajos</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>Corregida por su editor</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Credibility is graded from 1, confirmed by others, to 6, cannot be judged.</source>
        <translation>La credibilidad se califica de 1, confirmado por otros, a 6, no se puede valorar.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dataset</source>
        <comment>type of source</comment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of the matrix</source>
        <translation>Fecha de la matriz</translation>
    </message>
    <message>
        <source>Date or duration</source>
        <translation>Fecha o duración</translation>
    </message>
    <message>
        <source>Date the Memo Today</source>
        <translation>Fechar el memorando hoy</translation>
    </message>
    <message>
        <source>Date the memo today</source>
        <translation>Fechar el memorando hoy</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)…</source>
        <translation>
            <numerusform>Resolver %n conflicto…</numerusform>
            <numerusform>Resolver %n conflictos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on {name}</source>
        <translation>Decidir sobre {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Decisión pendiente</translation>
    </message>
    <message>
        <source>Decision due on the timeline</source>
        <translation>Decisión pendiente en la cronología</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Memorando de decisión</translation>
    </message>
    <message>
        <source>Decision options</source>
        <translation>Opciones de decisión</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Risk(s)</source>
        <translation>
            <numerusform>Eliminar %n riesgo</numerusform>
            <numerusform>Eliminar %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation>Eliminar actor</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>Eliminar afirmación</translation>
    </message>
    <message>
        <source>Delete Commitment</source>
        <translation>Eliminar compromiso</translation>
    </message>
    <message>
        <source>Delete Event</source>
        <translation>Eliminar acontecimiento</translation>
    </message>
    <message>
        <source>Delete Issue</source>
        <translation>Eliminar asunto</translation>
    </message>
    <message>
        <source>Delete Objective</source>
        <translation>Eliminar objetivo</translation>
    </message>
    <message>
        <source>Delete Position</source>
        <translation>Eliminar posición</translation>
    </message>
    <message>
        <source>Delete Recommendation</source>
        <translation>Eliminar recomendación</translation>
    </message>
    <message>
        <source>Delete Risk</source>
        <translation>Eliminar riesgo</translation>
    </message>
    <message>
        <source>Delete Scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>Delete Talking Point</source>
        <translation>Eliminar punto de conversación</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Eliminar la acción</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Eliminar el indicador</translation>
    </message>
    <message>
        <source>Delete the log entry</source>
        <translation>Eliminar la anotación de seguimiento</translation>
    </message>
    <message>
        <source>Delete this position</source>
        <translation>Eliminar esta posición</translation>
    </message>
    <message>
        <source>Delete {label}</source>
        <translation>Eliminar {label}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>Eliminar {record}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n risk(s)</source>
        <translation>
            <numerusform>Se eliminó %n riesgo</numerusform>
            <numerusform>Se eliminaron %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {label}</source>
        <translation>Se eliminó {label}</translation>
    </message>
    <message>
        <source>Deleted {number}</source>
        <translation>Se eliminó {number}</translation>
    </message>
    <message>
        <source>Demote Issue</source>
        <translation>Bajar el asunto de nivel</translation>
    </message>
    <message>
        <source>Denied or contradicted</source>
        <translation>Negada o contradicha</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Derive Source</source>
        <translation>Derivar fuente</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Deriva de</translation>
    </message>
    <message>
        <source>Describe Source</source>
        <translation>Describir fuente</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descriptor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Datos de la fuente</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Detalles de lo seleccionado</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>Distinto ahora</translation>
    </message>
    <message>
        <source>Disastrous</source>
        <translation>Desastroso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss Finding…</source>
        <translation>Descartar la observación…</translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation>Descartar la sugerencia</translation>
    </message>
    <message>
        <source>Dismiss: it is not suggested again for these words</source>
        <translation>Descartar: no se volverá a sugerir para estas palabras</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n</source>
        <translation>
            <numerusform>Se descartó %n</numerusform>
            <numerusform>Se descartaron %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed “{suggestion}”</source>
        <translation>Se descartó «{suggestion}»</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>type of source</comment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Double-click one in the list, or press Ctrl+P and type a few letters of its title.
Select words in it to mark them as a passage you can cite.</source>
        <translation>Haga doble clic en una de la lista, o pulse Ctrl+P y escriba unas letras de su título.
Seleccione en ella palabras para marcarlas como un pasaje que puede citar.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Drag a risk, or move it with the arrow keys; with Shift, draw the range in which it may lie.</source>
        <translation>Arrastre un riesgo o muévalo con las teclas de flecha; con Mayús, trace el rango en el que puede estar.</translation>
    </message>
    <message>
        <source>Draw Tolerance</source>
        <translation>Trazar la tolerancia</translation>
    </message>
    <message>
        <source>Draw Tolerance Line</source>
        <translation>Trazar la línea de tolerancia</translation>
    </message>
    <message>
        <source>Draw the line of what is tolerated, or move it</source>
        <translation>Trazar la línea de lo tolerado, o moverla</translation>
    </message>
    <message>
        <source>Drawing pages</source>
        <translation>Dibujando las páginas</translation>
    </message>
    <message>
        <source>Drawing the matrix</source>
        <translation>Dibujando la matriz</translation>
    </message>
    <message>
        <source>Drawing the memo</source>
        <translation>Dibujando el memorando</translation>
    </message>
    <message>
        <source>Drop saved articles here</source>
        <translation>Suelte aquí artículos guardados</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation>Suelte para añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
    <message>
        <source>EU; European Union; the bloc
levy; duty; charge</source>
        <translation>UE; Unión Europea; el bloque
gravamen; arancel; tasa</translation>
    </message>
    <message>
        <source>Each band needs a letter or two of its own, as not everybody can tell colours apart.</source>
        <translation>Cada banda necesita una o dos letras propias, pues no todo el mundo distingue los colores.</translation>
    </message>
    <message>
        <source>Each band needs a word (bands).</source>
        <translation>Cada banda necesita una palabra (bandas).</translation>
    </message>
    <message>
        <source>Each step needs a word ({axis}).</source>
        <translation>Cada nivel necesita una palabra ({axis}).</translation>
    </message>
    <message>
        <source>Earlier mails that this one quotes</source>
        <translation>Correos anteriores que cita este</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Early-warning indicators</source>
        <translation>Indicadores de alerta temprana</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit Bibliography</source>
        <translation>Editar bibliografía</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>Editar afirmación</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Editar datos</translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)</source>
        <translation>
            <numerusform>Editar los datos de %n fuente</numerusform>
            <numerusform>Editar los datos de %n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)…</source>
        <translation>
            <numerusform>Editar los datos de %n fuente…</numerusform>
            <numerusform>Editar los datos de %n fuentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Details…</source>
        <translation>Editar datos…</translation>
    </message>
    <message>
        <source>Edit Glossary</source>
        <translation>Editar glosario</translation>
    </message>
    <message>
        <source>Edit Suggestion Before Accepting…</source>
        <translation>Editar la sugerencia antes de aceptarla…</translation>
    </message>
    <message>
        <source>Edit the Glossary</source>
        <translation>Editar el glosario</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>of a book</comment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>of a book</comment>
        <translation>Editor literario</translation>
    </message>
    <message>
        <source>Empty {name} in All</source>
        <translation>Vaciar {name} en todas</translation>
    </message>
    <message>
        <source>Empty “{name}” in all of them</source>
        <translation>Vaciar «{name}» en todas ellas</translation>
    </message>
    <message>
        <source>Encrypt the Book</source>
        <translation>Cifrar el dosier</translation>
    </message>
    <message>
        <source>Encrypting backups</source>
        <translation>Cifrando las copias de seguridad</translation>
    </message>
    <message>
        <source>Encrypting the book and its backups…</source>
        <translation>Cifrando el dosier y sus copias de seguridad…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>Enter adds the actor to the book.</source>
        <translation>Intro añade el actor al dosier.</translation>
    </message>
    <message>
        <source>Enter adds, Tab changes sides</source>
        <translation>Intro añade, Tab cambia de lado</translation>
    </message>
    <message>
        <source>Enter begins a claim and asks as of when.</source>
        <translation>Intro empieza una afirmación y pregunta su fecha de referencia.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves</source>
        <translation>Intro lo conserva, Esc sale</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Escape drops the change</source>
        <translation>Intro conserva la nota, Mayús+Intro empieza una línea, Esc descarta el cambio</translation>
    </message>
    <message>
        <source>Enter marks the quotation and names who speaks.</source>
        <translation>Intro marca la cita textual y nombra a quien habla.</translation>
    </message>
    <message>
        <source>Enter marks the quotation.</source>
        <translation>Intro marca la cita textual.</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a commitment in these words, to be completed.</source>
        <translation>Intro marca la frase en {colour} y añade un compromiso con estas palabras, para completarlo.</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a risk that cites it; no rating is guessed.</source>
        <translation>Intro marca la frase en {colour} y añade un riesgo que la cita; no se conjetura ninguna valoración.</translation>
    </message>
    <message>
        <source>Enter shows the details.</source>
        <translation>Intro muestra los detalles.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has more than {most} lines, so it was left out.</source>
        <translation>La entrada {number} de «{name}» (línea {line}) tiene más de {most} líneas, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has no title.</source>
        <translation>La entrada {number} de «{name}» (línea {line}) no tiene título.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) says nothing, so it was left out.</source>
        <translation>La entrada {number} de «{name}» (línea {line}) no dice nada, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is nested too deeply, so it was left out.</source>
        <translation>La entrada {number} de «{name}» tiene demasiados niveles anidados, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is no CSL item, so it was left out.</source>
        <translation>La entrada {number} de «{name}» no es un elemento CSL, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Entry {number} on the server cannot be read; nothing was changed.</source>
        <translation>La entrada {number} del servidor no se puede leer; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Entry “{key}” of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>La entrada «{key}» de «{name}» (línea {line}) es BibTeX defectuoso, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>A la par</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Event on the timeline</source>
        <translation>Acontecimiento en la cronología</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Every edit is in the file at once</source>
        <translation>Cada cambio queda en el archivo al instante</translation>
    </message>
    <message>
        <source>Every passage that waits has changed words; each is to be looked at.</source>
        <translation>Todos los pasajes pendientes tienen cambios en el texto; hay que examinarlos uno por uno.</translation>
    </message>
    <message>
        <source>Every row is added</source>
        <translation>Se añaden todas las filas</translation>
    </message>
    <message>
        <source>Every text, claim and working paper is read for what a careful reader would ask about: figures without a source, claims that one voice alone bears out, risks that nobody owns, commitments that expire.</source>
        <translation>Se leen todos los textos, afirmaciones y documentos de trabajo en busca de lo que preguntaría un lector atento: cifras sin fuente, afirmaciones que respalda una sola voz, riesgos sin responsable, compromisos que vencen.</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>Toda palabra que empiece así</translation>
    </message>
    <message>
        <source>Everybody: nothing is left out</source>
        <translation>Todos: no se omite nada</translation>
    </message>
    <message>
        <source>Everything in the table can be read and has its field.</source>
        <translation>Todo lo que hay en la tabla se puede leer y tiene su campo.</translation>
    </message>
    <message>
        <source>Everything is saved already: every edit is in the file at once.</source>
        <translation>Ya está todo guardado: cada cambio queda en el archivo al instante.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation>Pruebas en contra</translation>
    </message>
    <message>
        <source>Evidence against it</source>
        <translation>Pruebas en contra</translation>
    </message>
    <message>
        <source>Evidence against the claim</source>
        <translation>Pruebas contra la afirmación</translation>
    </message>
    <message>
        <source>Evidence against {claim}</source>
        <translation>Pruebas contra {claim}</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Pruebas a favor</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Pruebas a favor</translation>
    </message>
    <message>
        <source>Evidence for the claim</source>
        <translation>Pruebas a favor de la afirmación</translation>
    </message>
    <message>
        <source>Evidence for {claim}</source>
        <translation>Pruebas a favor de {claim}</translation>
    </message>
    <message>
        <source>Evidence of which claim?</source>
        <translation>¿Pruebas de qué afirmación?</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Expectations and outcomes</source>
        <translation>Expectativas y resultados</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Expected of the meeting</source>
        <translation>Lo que se espera de la reunión</translation>
    </message>
    <message>
        <source>Expected to happen</source>
        <translation>Se espera que ocurra</translation>
    </message>
    <message>
        <source>Expiring Soon</source>
        <translation>Próximos vencimientos</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Expiry on the timeline</source>
        <translation>Vencimiento en la cronología</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Citation(s)</source>
        <translation>
            <numerusform>Exportar %n cita</numerusform>
            <numerusform>Exportar %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Annotations…</source>
        <translation>Exportar anotaciones…</translation>
    </message>
    <message>
        <source>Export Citations…</source>
        <translation>Exportar citas…</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Export Ledger…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Export Listed Citations…</source>
        <translation>Exportar las citas de la lista…</translation>
    </message>
    <message>
        <source>Export Passages as Annotations</source>
        <translation>Exportar los pasajes como anotaciones</translation>
    </message>
    <message>
        <source>Export the Memo</source>
        <translation>Exportar el memorando</translation>
    </message>
    <message>
        <source>Export the Memo…</source>
        <translation>Exportar el memorando…</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>Exportar {records}</translation>
    </message>
    <message>
        <source>Export {records} as a Table…</source>
        <translation>Exportar {records} como tabla…</translation>
    </message>
    <message>
        <source>Exported memos</source>
        <translation>Memorandos exportados</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>Se exportó {name}</translation>
    </message>
    <message>
        <source>Exporting the memo</source>
        <translation>Exportando el memorando</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>F12 or Ctrl+click: show it · Alt+F12: peek</source>
        <translation>F12 o Ctrl+clic: mostrar · Alt+F12: vistazo</translation>
    </message>
    <message>
        <source>Fair: it withstands a curious colleague, but not somebody with many computers.</source>
        <translation>Aceptable: resiste a un colega curioso, pero no a alguien con muchos equipos.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Bastante fiable</translation>
    </message>
    <message>
        <source>Felt, and put right within the usual means.</source>
        <translation>Se nota, y se corrige con los medios habituales.</translation>
    </message>
    <message>
        <source>Fetching originals</source>
        <translation>Obteniendo los originales</translation>
    </message>
    <message>
        <source>Fetching the book</source>
        <translation>Obteniendo el dosier</translation>
    </message>
    <message>
        <source>Fetching the journal</source>
        <translation>Obteniendo el diario</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>Los campos y sus columnas</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Fill In Header</source>
        <translation>Rellenar la cabecera</translation>
    </message>
    <message>
        <source>Filter Risks</source>
        <translation>Filtrar riesgos</translation>
    </message>
    <message>
        <source>Filter Sources…</source>
        <translation>Filtrar fuentes…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Filter the library by kind, publisher, date and more</source>
        <translation>Filtrar la biblioteca por tipo, editor, fecha y más</translation>
    </message>
    <message>
        <source>Filter the risks by owner, category, issue</source>
        <translation>Filtrar los riesgos por responsable, categoría, asunto</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Buscar una afirmación</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find in Source</source>
        <translation>Buscar en la fuente</translation>
    </message>
    <message>
        <source>Find in Text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Buscar en esta fuente</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Finding words</source>
        <translation>Buscando palabras</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Observaciones descartadas</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>First used in</source>
        <translation>Primer uso en</translation>
    </message>
    <message>
        <source>First: @{key}</source>
        <translation>Primera: @{key}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>verb</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>Ajustar la cronología</translation>
    </message>
    <message>
        <source>Flagged on {date}</source>
        <translation>Señalado el {date}</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Focus mode: only the text is shown. Esc or F11 leaves it.</source>
        <translation>Modo de concentración: solo se muestra el texto. Esc o F11 para salir.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>For which readers</source>
        <translation>Para qué lectores</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>A favor de {claim}</translation>
    </message>
    <message>
        <source>Form beside the Ledger</source>
        <translation>Formulario junto al registro</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Four or five words that nobody said together before are best.</source>
        <translation>Lo mejor son cuatro o cinco palabras que nadie haya dicho juntas antes.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes the memo</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>one snapshot to another</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From “{name}”</source>
        <translation>De «{name}»</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Give Greater Impact</source>
        <translation>Dar mayor impacto</translation>
    </message>
    <message>
        <source>Give Lesser Impact</source>
        <translation>Dar menor impacto</translation>
    </message>
    <message>
        <source>Give Reason</source>
        <translation>Indicar motivo</translation>
    </message>
    <message>
        <source>Give Reason for Change</source>
        <translation>Indicar motivo del cambio</translation>
    </message>
    <message>
        <source>Give Reason for Move</source>
        <translation>Indicar motivo del movimiento</translation>
    </message>
    <message>
        <source>Give a day, such as 2026-11-20.</source>
        <translation>Indique un día, como 2026-11-20.</translation>
    </message>
    <message>
        <source>Give a tag to add.</source>
        <translation>Indique una etiqueta que añadir.</translation>
    </message>
    <message>
        <source>Give actors a side, and each has a column here: where they stand on each issue, in what words, whether it is a red line, and as of when.</source>
        <translation>Asigne una parte a los actores y cada uno tendrá aquí una columna: qué posición tienen en cada asunto, con qué palabras, si es una línea roja y en qué fecha.</translation>
    </message>
    <message>
        <source>Give one name for the tag.</source>
        <translation>Indique un solo nombre para la etiqueta.</translation>
    </message>
    <message>
        <source>Give one word, without spaces.</source>
        <translation>Indique una sola palabra, sin espacios.</translation>
    </message>
    <message>
        <source>Give scenarios the same name under “One of”, and only one of them can come true.</source>
        <translation>Dé a los escenarios el mismo nombre en «Uno de», y solo uno de ellos podrá cumplirse.</translation>
    </message>
    <message>
        <source>Give the book this matrix (Ctrl+Return)</source>
        <translation>Dar esta matriz al dosier (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Give the words to mark.</source>
        <translation>Indique las palabras que desea marcar.</translation>
    </message>
    <message>
        <source>Give {label} Evidence</source>
        <translation>Dar pruebas a {label}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Glossary entries</source>
        <translation>Entradas del glosario</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu</comment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go Back to a Backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Go Back to a Backup…</source>
        <translation>Volver a una copia de seguridad…</translation>
    </message>
    <message>
        <source>Go Back to {backup}</source>
        <translation>Volver a {backup}</translation>
    </message>
    <message>
        <source>Go Back to “{name}”</source>
        <translation>Volver a «{name}»</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go To…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Go on there: what you are typing comes along.</source>
        <translation>Continuar allí: lo que está escribiendo le acompaña.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to Citation</source>
        <translation>Ir a la cita</translation>
    </message>
    <message>
        <source>Go to Claim</source>
        <translation>Ir a la afirmación</translation>
    </message>
    <message>
        <source>Go to Commitment</source>
        <translation>Ir al compromiso</translation>
    </message>
    <message>
        <source>Go to Event</source>
        <translation>Ir al acontecimiento</translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation>Ir a la prueba</translation>
    </message>
    <message>
        <source>Go to Finding</source>
        <translation>Ir a la observación</translation>
    </message>
    <message>
        <source>Go to Objective</source>
        <translation>Ir al objetivo</translation>
    </message>
    <message>
        <source>Go to Page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Go to Recommendation</source>
        <translation>Ir a la recomendación</translation>
    </message>
    <message>
        <source>Go to Risk</source>
        <translation>Ir al riesgo</translation>
    </message>
    <message>
        <source>Go to Scenario</source>
        <translation>Ir al escenario</translation>
    </message>
    <message>
        <source>Go to Talking Point</source>
        <translation>Ir al punto de conversación</translation>
    </message>
    <message>
        <source>Go to Text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Go to What Changed</source>
        <translation>Ir a lo que cambió</translation>
    </message>
    <message>
        <source>Go to anything in the book</source>
        <translation>Ir a cualquier elemento del dosier</translation>
    </message>
    <message>
        <source>Go to the Actors</source>
        <translation>Ir a los actores</translation>
    </message>
    <message>
        <source>Go to the Ledger</source>
        <translation>Ir al registro de compromisos</translation>
    </message>
    <message>
        <source>Go to the Outline</source>
        <translation>Ir al esquema</translation>
    </message>
    <message>
        <source>Go to where the acronym is first used (Return)</source>
        <translation>Ir a donde se usa la sigla por primera vez (Intro)</translation>
    </message>
    <message>
        <source>Going back is an edit like others: Undo brings back what is here now.</source>
        <translation>Volver atrás es un cambio como los demás: Deshacer recupera lo que hay ahora.</translation>
    </message>
    <message>
        <source>Good: it is too long to be guessed, unless it is a known saying.</source>
        <translation>Buena: es demasiado larga para adivinarla, salvo que sea un dicho conocido.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Grade Passage</source>
        <translation>Calificar pasaje</translation>
    </message>
    <message>
        <source>Grade Source</source>
        <translation>Calificar fuente</translation>
    </message>
    <message>
        <source>Grade and standing</source>
        <translation>Calificación y situación</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Group by Age</source>
        <translation>Agrupar por antigüedad</translation>
    </message>
    <message>
        <source>Group by Issue</source>
        <translation>Agrupar por asunto</translation>
    </message>
    <message>
        <source>Group by Source</source>
        <translation>Agrupar por fuente</translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation>Agrupar las observaciones</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>Agrupar las afirmaciones</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Hardly noticed; nothing has to be done.</source>
        <translation>Apenas se nota; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Have these words flagged again (Del)</source>
        <translation>Volver a señalar estas palabras (Supr)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Hearing</source>
        <comment>type of source</comment>
        <translation>Audiencia o comparecencia</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide Memo Header</source>
        <translation>Ocultar la cabecera del memorando</translation>
    </message>
    <message>
        <source>Hide Set-Aside Text</source>
        <translation>Ocultar el texto apartado</translation>
    </message>
    <message>
        <source>Hide the letters of “{name}”</source>
        <translation>Ocultar las letras de «{name}»</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of ratings</source>
        <translation>Historial de valoraciones</translation>
    </message>
    <message>
        <source>Hold this passage for or against a claim</source>
        <translation>Alegar este pasaje a favor o en contra de una afirmación</translation>
    </message>
    <message>
        <source>How firm it is, in one word</source>
        <translation>Qué tan firme es, en una palabra</translation>
    </message>
    <message>
        <source>How likely something is and how sure we are of it are two things (ICD 203); give each a sentence.</source>
        <translation>Cuán probable es algo y cuán seguros estamos de ello son dos cosas (ICD 203); dedique una frase a cada una.</translation>
    </message>
    <message>
        <source>How the memo must be handled, at the head and foot of every page</source>
        <translation>Cómo debe tratarse el memorando, al principio y al pie de cada página</translation>
    </message>
    <message>
        <source>How this claim, and what cites it, must be handled</source>
        <translation>Cómo deben tratarse esta afirmación y lo que la cita</translation>
    </message>
    <message>
        <source>How this issue, and all below it, must be handled</source>
        <translation>Cómo deben tratarse este asunto y todo lo que contiene</translation>
    </message>
    <message>
        <source>How this risk must be handled</source>
        <translation>Cómo debe tratarse este riesgo</translation>
    </message>
    <message>
        <source>How this source, and what cites it, must be handled</source>
        <translation>Cómo deben tratarse esta fuente y lo que la cita</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>I</source>
        <comment>a mark: inherent</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I mean to share it all the same</source>
        <translation>Deseo compartirlo de todos modos</translation>
    </message>
    <message>
        <source>ICD 203, first row</source>
        <translation>ICD 203, primera fila</translation>
    </message>
    <message>
        <source>ICD 203, second row</source>
        <translation>ICD 203, segunda fila</translation>
    </message>
    <message>
        <source>IPCC</source>
        <translation>IPCC</translation>
    </message>
    <message>
        <source>ISO date</source>
        <translation>Fecha ISO</translation>
    </message>
    <message>
        <source>If or if not</source>
        <translation>Si sí o si no</translation>
    </message>
    <message>
        <source>If this password is lost, nobody can open the book any more, and there is no way round it. Keep the password where your office keeps such things.</source>
        <translation>Si se pierde esta contraseña, nadie podrá volver a abrir el dosier, y no hay forma de evitarlo. Guarde la contraseña donde su oficina guarda tales cosas.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Impact at least</source>
        <translation>Impacto mínimo</translation>
    </message>
    <message>
        <source>Impact at most</source>
        <translation>Impacto máximo</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the left.</source>
        <translation>El impacto crece hacia abajo; la probabilidad, hacia la izquierda.</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the right.</source>
        <translation>El impacto crece hacia abajo; la probabilidad, hacia la derecha.</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the left.</source>
        <translation>El impacto crece hacia arriba; la probabilidad, hacia la izquierda.</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the right.</source>
        <translation>El impacto crece hacia arriba; la probabilidad, hacia la derecha.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Source(s)</source>
        <translation>
            <numerusform>Importar %n fuente</numerusform>
            <numerusform>Importar %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Annotations of “{title}”</source>
        <translation>Importar anotaciones de «{title}»</translation>
    </message>
    <message>
        <source>Import Annotations…</source>
        <translation>Importar anotaciones…</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Import New Version of “{title}”</source>
        <translation>Importar una versión nueva de «{title}»</translation>
    </message>
    <message>
        <source>Import New Version…</source>
        <translation>Importar una versión nueva…</translation>
    </message>
    <message>
        <source>Import a file as the new version of this source</source>
        <translation>Importar un archivo como versión nueva de esta fuente</translation>
    </message>
    <message>
        <source>Import all files in a folder and in those inside it</source>
        <translation>Importar todos los archivos de una carpeta y de las que contiene</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Importar «{title}»</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n source(s)</source>
        <translation>
            <numerusform>Se importó %n fuente</numerusform>
            <numerusform>Se importaron %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>Se importó «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importando %n archivo</numerusform>
            <numerusform>Importando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importando «{name}»</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a book or journal</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>In a citation: replacing it could break the citation</source>
        <translation>En una cita: reemplazarlo podría romper la cita</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dentro de un mes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>In an address: replacing it could break the link</source>
        <translation>En una dirección: reemplazarlo podría romper el enlace</translation>
    </message>
    <message>
        <source>In the judgement: about its evidence, not about how likely it is</source>
        <translation>En el juicio: sobre sus pruebas, no sobre cuán probable es</translation>
    </message>
    <message>
        <source>In the last 31 days</source>
        <translation>En los últimos 31 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>En la reunión</translation>
    </message>
    <message>
        <source>In the new version these words run over text that was set aside.</source>
        <translation>En la versión nueva, estas palabras abarcan texto que se apartó.</translation>
    </message>
    <message>
        <source>In the newer version {share} % of its words were found.</source>
        <translation>En la versión más reciente se halló el {share}&#xa0;% de sus palabras.</translation>
    </message>
    <message>
        <source>In the template “{name}”, the key “{key}” {what}.</source>
        <translation>En la plantilla «{name}», la clave «{key}» {what}.</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dentro de tres meses</translation>
    </message>
    <message>
        <source>In version {version} of the source, which is now at version {newest}.</source>
        <translation>En la versión {version} de la fuente, que va ahora por la versión {newest}.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Include the messages of errors, which may quote the book</source>
        <translation>Incluir los mensajes de error, que pueden citar el dosier</translation>
    </message>
    <message>
        <source>Include the names and folders of books</source>
        <translation>Incluir los nombres y las carpetas de los dosieres</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator deleted.</source>
        <translation>Indicador eliminado.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Information memo</source>
        <translation>Memorando informativo</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inherente</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Impacto inherente</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Probabilidad inherente</translation>
    </message>
    <message>
        <source>Insert List</source>
        <translation>Insertar lista</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>type of source</comment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Is no longer there.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>of a journal</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Issue of the claims listed</source>
        <translation>Asunto de las afirmaciones de la lista</translation>
    </message>
    <message>
        <source>Issue of the risks shown</source>
        <translation>Asunto de los riesgos mostrados</translation>
    </message>
    <message>
        <source>Issue outline</source>
        <translation>Esquema de asuntos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Issues below</source>
        <translation>Asuntos subordinados</translation>
    </message>
    <message>
        <source>It has no {label}.</source>
        <translation>No tiene {label}.</translation>
    </message>
    <message>
        <source>It is more than is tolerated; decide what is done about it, or who accepts it.</source>
        <translation>Es más de lo tolerado; decida qué se hace al respecto o quién lo acepta.</translation>
    </message>
    <message>
        <source>It is no date such as 2025-10-28, 2025-10 or 2025.</source>
        <translation>No es una fecha como 2025-10-28, 2025-10 o 2025.</translation>
    </message>
    <message>
        <source>It is no duration such as 90 days or 1 year.</source>
        <translation>No es una duración como 90 días o 1 año.</translation>
    </message>
    <message>
        <source>It is no longer in the book; take the whole of it back.</source>
        <translation>Ya no está en el dosier; restablezca el conjunto.</translation>
    </message>
    <message>
        <source>It is no number such as 25000000 or 1.5.</source>
        <translation>No es un número como 25000000 o 1.5.</translation>
    </message>
    <message>
        <source>It is no step of {axis}, which are {words}.</source>
        <translation>No es un nivel de {axis}; los niveles son {words}.</translation>
    </message>
    <message>
        <source>It is none of these: {choices}.</source>
        <translation>No es ninguno de estos: {choices}.</translation>
    </message>
    <message>
        <source>It is not there any longer.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It is rated beyond what is tolerated.</source>
        <translation>Está valorado por encima de lo tolerado.</translation>
    </message>
    <message>
        <source>It is the only one of “{name}” so far.</source>
        <translation>Es el único de «{name}» hasta ahora.</translation>
    </message>
    <message>
        <source>It is there or it is not; decide for ours or for theirs.</source>
        <translation>Está o no está; decida por lo nuestro o por lo suyo.</translation>
    </message>
    <message>
        <source>It leans on a source that fell; look at it again and say what you decided.</source>
        <translation>Se apoya en una fuente que dejó de ser válida; examínelo de nuevo y diga qué ha decidido.</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or the next.</source>
        <translation>Puede haber quedado superado; examínelo de nuevo y dele una fecha de referencia más reciente o la siguiente posición.</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or what followed.</source>
        <translation>Puede haber quedado superado; examínelo de nuevo y dele una fecha de referencia más reciente o lo que vino después.</translation>
    </message>
    <message>
        <source>It quotes no words.</source>
        <translation>No cita ninguna palabra.</translation>
    </message>
    <message>
        <source>It waits for what does not come, or comes too late; mend the sequence or the dates.</source>
        <translation>Espera algo que no llega, o que llega demasiado tarde; corrija la secuencia o las fechas.</translation>
    </message>
    <message>
        <source>It was decided already what becomes of {name}.</source>
        <translation>Ya se decidió qué hacer con {name}.</translation>
    </message>
    <message>
        <source>It was kept there.</source>
        <translation>Se conservó allí.</translation>
    </message>
    <message>
        <source>It was not found in the newer version.</source>
        <translation>No se halló en la versión más reciente.</translation>
    </message>
    <message>
        <source>It was to be looked at again by then; look at it, and set the next date.</source>
        <translation>Debía examinarse de nuevo para entonces; examínelo y fije la próxima fecha.</translation>
    </message>
    <message>
        <source>It will not be kept at this pace; ask why, or say what is expected instead.</source>
        <translation>A este ritmo no se cumplirá; pregunte por qué o diga qué se espera en su lugar.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Its day has passed; enter what was decided, or set another day.</source>
        <translation>Ha pasado su día; anote qué se decidió o fije otro día.</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; check what is said here, and cite another.</source>
        <translation>Su editor ya no la respalda; compruebe lo que se dice aquí y cite otra.</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; find other evidence, or withdraw the claim.</source>
        <translation>Su editor ya no la respalda; busque otras pruebas o retire la afirmación.</translation>
    </message>
    <message>
        <source>Its readers get no more than that; shorten it, or choose another template.</source>
        <translation>Sus lectores no reciben más que eso; acórtelo o elija otra plantilla.</translation>
    </message>
    <message>
        <source>Its reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>Its sign has shown since it was last rated; rate it again, or say why it stays.</source>
        <translation>Su señal ha aparecido desde la última valoración; valórelo de nuevo o diga por qué se mantiene.</translation>
    </message>
    <message>
        <source>Its source has a newer version; review where these words went.</source>
        <translation>Su fuente tiene una versión más reciente; revise adónde fueron estas palabras.</translation>
    </message>
    <message>
        <source>Its window closes soon; see that it is extended, replaced or let go on purpose.</source>
        <translation>Su plazo termina pronto; procure que se prorrogue, se reemplace o se deje pasar a propósito.</translation>
    </message>
    <message>
        <source>Its window is over, and yet it stands; say what came of it, or give it another end.</source>
        <translation>Su plazo ha terminado y sigue vigente; diga qué fue de él o dele otro final.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Join a Book</source>
        <translation>Unirse a un dosier</translation>
    </message>
    <message>
        <source>Join a Shared Book…</source>
        <translation>Unirse a un dosier compartido…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unirse…</translation>
    </message>
    <message>
        <source>Journal article</source>
        <comment>type of source</comment>
        <translation>Artículo de revista académica</translation>
    </message>
    <message>
        <source>Journal, newspaper or book</source>
        <translation>Revista, periódico o libro</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verb</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep One of Two</source>
        <translation>Conservar uno de los dos</translation>
    </message>
    <message>
        <source>Keep Passage in Old Version</source>
        <translation>Conservar el pasaje en la versión anterior</translation>
    </message>
    <message>
        <source>Keep Second</source>
        <translation>Conservar la segunda</translation>
    </message>
    <message>
        <source>Keep This Book’s</source>
        <translation>Conservar lo de este dosier</translation>
    </message>
    <message>
        <source>Keep both paragraphs of a text, one after the other</source>
        <translation>Conservar ambos párrafos de un texto, uno tras otro</translation>
    </message>
    <message>
        <source>Keep both, and remember that they are no duplicates</source>
        <translation>Conservar ambas y recordar que no son duplicados</translation>
    </message>
    <message>
        <source>Keep in Old</source>
        <translation>Conservar en la anterior</translation>
    </message>
    <message>
        <source>Keep it where it is, or mark its place in the new text by hand.</source>
        <translation>Déjelo donde está, o marque a mano su lugar en el texto nuevo.</translation>
    </message>
    <message>
        <source>Keep the Book</source>
        <translation>Conservar el dosier</translation>
    </message>
    <message>
        <source>Keep the reason with the change</source>
        <translation>Guardar el motivo con el cambio</translation>
    </message>
    <message>
        <source>Keep the reason with the change (Enter)</source>
        <translation>Guardar el motivo con el cambio (Intro)</translation>
    </message>
    <message>
        <source>Keep the reason with the move (Enter)</source>
        <translation>Guardar el motivo con el movimiento (Intro)</translation>
    </message>
    <message>
        <source>Keep the search and its filters under a name</source>
        <translation>Guardar la búsqueda y sus filtros con un nombre</translation>
    </message>
    <message>
        <source>Kept #{number} in version {version}</source>
        <translation>Se conservó el n.º&#xa0;{number} en la versión {version}</translation>
    </message>
    <message>
        <source>Kept both paragraphs</source>
        <translation>Se conservaron ambos párrafos</translation>
    </message>
    <message>
        <source>Kept the first</source>
        <translation>Se conservó la primera</translation>
    </message>
    <message>
        <source>Kept the second</source>
        <translation>Se conservó la segunda</translation>
    </message>
    <message>
        <source>Kept what this book says</source>
        <translation>Se conservó lo que dice este dosier</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>keyboard</comment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key of the matrix</source>
        <translation>Leyenda de la matriz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds of suggestions</source>
        <translation>Tipos de sugerencias</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of Spelling</source>
        <translation>Idioma de la ortografía</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Idioma de la ortografía</translation>
    </message>
    <message>
        <source>Language of spelling: {language}</source>
        <translation>Idioma de la ortografía: {language}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Larger Pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last memo: {memo}</source>
        <translation>Último memorando: {memo}</translation>
    </message>
    <message>
        <source>Last moves</source>
        <translation>Últimos movimientos</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Lay Out Sections</source>
        <translation>Disponer secciones</translation>
    </message>
    <message>
        <source>Leave Passage</source>
        <translation>Dejar el pasaje</translation>
    </message>
    <message>
        <source>Leave it as this book has it</source>
        <translation>Dejarlo como lo tiene este dosier</translation>
    </message>
    <message>
        <source>Leave it in the older text</source>
        <translation>Dejarlo en el texto anterior</translation>
    </message>
    <message>
        <source>Leave the Team</source>
        <translation>Abandonar el equipo</translation>
    </message>
    <message>
        <source>Leave this out of the text again</source>
        <translation>Volver a excluirlo del texto</translation>
    </message>
    <message>
        <source>Leave without a reason</source>
        <translation>Dejar sin motivo</translation>
    </message>
    <message>
        <source>Leave without a reason (Esc)</source>
        <translation>Dejar sin motivo (Esc)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Legal case</source>
        <comment>type of source</comment>
        <translation>Causa judicial</translation>
    </message>
    <message>
        <source>Legislation</source>
        <comment>type of source</comment>
        <translation>Legislación</translation>
    </message>
    <message>
        <source>Length: {counts}</source>
        <translation>Extensión: {counts}</translation>
    </message>
    <message>
        <source>Let the passage be at the proposed place</source>
        <translation>Dejar el pasaje en el lugar propuesto</translation>
    </message>
    <message>
        <source>Let the selected words be the passage (Enter)</source>
        <translation>Hacer que las palabras seleccionadas sean el pasaje (Intro)</translation>
    </message>
    <message>
        <source>Let “{title}” Stand</source>
        <translation>Dar por vigente «{title}»</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Letter or mail</source>
        <comment>type of source</comment>
        <translation>Carta o correo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here.</source>
        <translation>Está en {place} y se trabaja aquí.</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; published {time}.</source>
        <translation>Está en {place} y se trabaja aquí; publicado: {time}.</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; the last edits are yet to be published.</source>
        <translation>Está en {place} y se trabaja aquí; los últimos cambios están por publicar.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Like the Desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Like the Memo ({language})</source>
        <translation>Como el memorando ({language})</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Likelihood at least</source>
        <translation>Probabilidad mínima</translation>
    </message>
    <message>
        <source>Likelihood at most</source>
        <translation>Probabilidad máxima</translation>
    </message>
    <message>
        <source>Likelihood changed to {after}.</source>
        <translation>La probabilidad pasó a ser {after}.</translation>
    </message>
    <message>
        <source>Likelihood changed.</source>
        <translation>Cambió la probabilidad.</translation>
    </message>
    <message>
        <source>Likelihood goes across</source>
        <translation>La probabilidad va en horizontal</translation>
    </message>
    <message>
        <source>Likelihood goes across, impact up or down</source>
        <translation>La probabilidad va en horizontal; el impacto, en vertical</translation>
    </message>
    <message>
        <source>Likelihood in words</source>
        <translation>Probabilidad en palabras</translation>
    </message>
    <message>
        <source>Likelihood in your own words</source>
        <translation>Probabilidad con sus propias palabras</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the left.</source>
        <translation>La probabilidad crece hacia abajo; el impacto, hacia la izquierda.</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the right.</source>
        <translation>La probabilidad crece hacia abajo; el impacto, hacia la derecha.</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the left.</source>
        <translation>La probabilidad crece hacia arriba; el impacto, hacia la izquierda.</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the right.</source>
        <translation>La probabilidad crece hacia arriba; el impacto, hacia la derecha.</translation>
    </message>
    <message>
        <source>Likelihood, by which scale</source>
        <translation>Probabilidad, según qué escala</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link nothing (Esc)</source>
        <translation>No enlazar nada (Esc)</translation>
    </message>
    <message>
        <source>Linked risks</source>
        <translation>Riesgos vinculados</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List all suggestions</source>
        <translation>Enumerar todas las sugerencias</translation>
    </message>
    <message>
        <source>List no changes</source>
        <translation>No enumerar los cambios</translation>
    </message>
    <message>
        <source>List suggestions of this kind: {kind}</source>
        <translation>Enumerar las sugerencias de este tipo: {kind}</translation>
    </message>
    <message>
        <source>List the risks that are rated beyond what is tolerated</source>
        <translation>Enumerar los riesgos valorados por encima de lo tolerado</translation>
    </message>
    <message>
        <source>Listed: {understood}</source>
        <translation>En la lista: {understood}</translation>
    </message>
    <message>
        <source>Listed: {words}</source>
        <translation>En la lista: {words}</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>verb</comment>
        <translation>Cargar</translation>
    </message>
    <message numerus="yes">
        <source>Load %n Actor(s)</source>
        <translation>
            <numerusform>Cargar %n actor</numerusform>
            <numerusform>Cargar %n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Commitment(s)</source>
        <translation>
            <numerusform>Cargar %n compromiso</numerusform>
            <numerusform>Cargar %n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Event(s)</source>
        <translation>
            <numerusform>Cargar %n acontecimiento</numerusform>
            <numerusform>Cargar %n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Objective(s)</source>
        <translation>
            <numerusform>Cargar %n objetivo</numerusform>
            <numerusform>Cargar %n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Position(s)</source>
        <translation>
            <numerusform>Cargar %n posición</numerusform>
            <numerusform>Cargar %n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Recommendation(s)</source>
        <translation>
            <numerusform>Cargar %n recomendación</numerusform>
            <numerusform>Cargar %n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Risk(s)</source>
        <translation>
            <numerusform>Cargar %n riesgo</numerusform>
            <numerusform>Cargar %n riesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Scenario(s)</source>
        <translation>
            <numerusform>Cargar %n escenario</numerusform>
            <numerusform>Cargar %n escenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Talking Point(s)</source>
        <translation>
            <numerusform>Cargar %n punto de conversación</numerusform>
            <numerusform>Cargar %n puntos de conversación</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Table</source>
        <translation>Cargar tabla</translation>
    </message>
    <message>
        <source>Load Table…</source>
        <translation>Cargar tabla…</translation>
    </message>
    <message>
        <source>Load “{name}”</source>
        <translation>Cargar «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Lock After %n Minute(s)</source>
        <translation>
            <numerusform>Bloquear tras %n minuto</numerusform>
            <numerusform>Bloquear tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock After 1 Hour</source>
        <translation>Bloquear tras 1 hora</translation>
    </message>
    <message>
        <source>Lock When Nobody Is There</source>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>Lock the Book</source>
        <translation>Bloquear el dosier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Log Progress of {label}</source>
        <translation>Anotar el progreso de {label}</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Anotaciones de seguimiento</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Anotación de seguimiento</translation>
    </message>
    <message>
        <source>Log entry deleted.</source>
        <translation>Anotación de seguimiento eliminada.</translation>
    </message>
    <message>
        <source>Look at each of them, beside both versions</source>
        <translation>Examinar cada uno de ellos junto a ambas versiones</translation>
    </message>
    <message>
        <source>Looking for Suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando copias de seguridad</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>Looking for sources that look alike…</source>
        <translation>Buscando fuentes parecidas…</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Buscando sugerencias</translation>
    </message>
    <message>
        <source>Looking for what is left out</source>
        <translation>Buscando lo que se omite</translation>
    </message>
    <message>
        <source>Looking for what the text suggests…</source>
        <translation>Buscando lo que sugiere el texto…</translation>
    </message>
    <message>
        <source>Looks for {query}</source>
        <translation>Busca {query}</translation>
    </message>
    <message>
        <source>Lowest corner</source>
        <translation>Esquina inferior</translation>
    </message>
    <message>
        <source>Made it a newer version</source>
        <translation>Se convirtió en una versión más reciente</translation>
    </message>
    <message>
        <source>Made {claim}</source>
        <translation>Se creó {claim}</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <comment>type of source</comment>
        <translation>Artículo de revista</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Make Less Likely</source>
        <translation>Hacer menos probable</translation>
    </message>
    <message>
        <source>Make Likelier</source>
        <translation>Hacer más probable</translation>
    </message>
    <message>
        <source>Make a Claim…</source>
        <translation>Crear una afirmación…</translation>
    </message>
    <message>
        <source>Make a Support File</source>
        <translation>Crear un archivo de asistencia</translation>
    </message>
    <message>
        <source>Make a Support File…</source>
        <translation>Crear un archivo de asistencia…</translation>
    </message>
    <message>
        <source>Make a claim of this passage, or of the selected words</source>
        <translation>Crear una afirmación con este pasaje o con las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Make a file of your own for a book that your team shares through a PostgreSQL server.</source>
        <translation>Crear su propio archivo de un dosier que su equipo comparte mediante un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>Make all that is set aside part of the text again</source>
        <translation>Devolver al texto todo lo apartado</translation>
    </message>
    <message>
        <source>Make no claim (Esc)</source>
        <translation>No crear ninguna afirmación (Esc)</translation>
    </message>
    <message>
        <source>Make the chosen field or paragraph as it was</source>
        <translation>Dejar el campo o párrafo elegido como estaba</translation>
    </message>
    <message>
        <source>Make the chosen records as they were, with what belongs to them</source>
        <translation>Dejar los elementos elegidos como estaban, con lo que les corresponde</translation>
    </message>
    <message>
        <source>Make the claim first, then say which claim superseded it.</source>
        <translation>Cree primero la afirmación y diga después cuál la sustituyó.</translation>
    </message>
    <message>
        <source>Make the second the newer version of the first; passages are found in it again</source>
        <translation>Hacer de la segunda la versión más reciente de la primera; los pasajes se buscan de nuevo en ella</translation>
    </message>
    <message>
        <source>Make the whole book as it was; this can be undone</source>
        <translation>Dejar todo el dosier como estaba; se puede deshacer</translation>
    </message>
    <message>
        <source>Make this part of the text again</source>
        <translation>Devolver esta parte al texto</translation>
    </message>
    <message>
        <source>Make what was copied a source</source>
        <translation>Convertir lo copiado en una fuente</translation>
    </message>
    <message>
        <source>Making the memo</source>
        <translation>Creando el memorando</translation>
    </message>
    <message>
        <source>Making this memo takes long: open the Memo to see its pages</source>
        <translation>Crear este memorando lleva tiempo: abra Memorando para ver sus páginas</translation>
    </message>
    <message>
        <source>Manage Tags…</source>
        <translation>Gestionar etiquetas…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark Corrected</source>
        <translation>Marcar como corregida</translation>
    </message>
    <message numerus="yes">
        <source>Mark Corrected and Flag %n</source>
        <translation>
            <numerusform>Marcar como corregida y señalar %n</numerusform>
            <numerusform>Marcar como corregida y señalar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark Flag as Reviewed…</source>
        <translation>Marcar el aviso como revisado…</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>Marcar pasaje</translation>
    </message>
    <message>
        <source>Mark Place by Hand…</source>
        <translation>Marcar el lugar a mano…</translation>
    </message>
    <message>
        <source>Mark Withdrawn</source>
        <translation>Marcar como retirada</translation>
    </message>
    <message numerus="yes">
        <source>Mark Withdrawn and Flag %n</source>
        <translation>
            <numerusform>Marcar como retirada y señalar %n</numerusform>
            <numerusform>Marcar como retirada y señalar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Mark by Hand…</source>
        <translation>Marcar a mano…</translation>
    </message>
    <message>
        <source>Mark in Blue</source>
        <translation>Marcar en azul</translation>
    </message>
    <message>
        <source>Mark in Green</source>
        <translation>Marcar en verde</translation>
    </message>
    <message>
        <source>Mark in Violet</source>
        <translation>Marcar en violeta</translation>
    </message>
    <message>
        <source>Mark in Yellow</source>
        <translation>Marcar en amarillo</translation>
    </message>
    <message>
        <source>Mark in it what a Web Annotation file marks</source>
        <translation>Marcar en ella lo que marca un archivo Web Annotation</translation>
    </message>
    <message>
        <source>Mark “{title}” Corrected</source>
        <translation>Marcar «{title}» como corregida</translation>
    </message>
    <message>
        <source>Mark “{title}” Withdrawn</source>
        <translation>Marcar «{title}» como retirada</translation>
    </message>
    <message>
        <source>Mark “{title}” {marking}</source>
        <translation>Marcar «{title}» {marking}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked #{number} by hand</source>
        <translation>Se marcó a mano el n.º&#xa0;{number}</translation>
    </message>
    <message>
        <source>Marked in version {version}</source>
        <translation>Marcado en la versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” corrected; flagged %n to review</source>
        <translation>
            <numerusform>Se marcó «{title}» como corregida; se señaló %n para revisar</numerusform>
            <numerusform>Se marcó «{title}» como corregida; se señalaron %n para revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” withdrawn; flagged %n to review</source>
        <translation>
            <numerusform>Se marcó «{title}» como retirada; se señaló %n para revisar</numerusform>
            <numerusform>Se marcó «{title}» como retirada; se señalaron %n para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matrix Settings</source>
        <translation>Ajustes de la matriz</translation>
    </message>
    <message>
        <source>Matrix Settings…</source>
        <translation>Ajustes de la matriz…</translation>
    </message>
    <message>
        <source>Matrix as it will be</source>
        <translation>La matriz tal como quedará</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>what a word means</comment>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Informe para una reunión</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memorando</translation>
    </message>
    <message>
        <source>Memo header</source>
        <translation>Cabecera del memorando</translation>
    </message>
    <message>
        <source>Memo headers</source>
        <translation>Cabeceras de memorando</translation>
    </message>
    <message>
        <source>Menus, links and notices of the page</source>
        <translation>Menús, enlaces y avisos de la página</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>Combinar otra copia</translation>
    </message>
    <message>
        <source>Merge Another Copy of This Book</source>
        <translation>Combinar otra copia de este dosier</translation>
    </message>
    <message>
        <source>Merge Another Copy…</source>
        <translation>Combinar otra copia…</translation>
    </message>
    <message>
        <source>Merge It…</source>
        <translation>Combinarla…</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Combinar «{name}»</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Merged “{name}”: {changes}.</source>
        <translation>Se combinó «{name}»: {changes}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>Combinando {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>More about templates, and what changed</source>
        <translation>Más sobre las plantillas y lo que cambió</translation>
    </message>
    <message>
        <source>More about the matrix</source>
        <translation>Más sobre la matriz</translation>
    </message>
    <message>
        <source>Move Current Ratings</source>
        <translation>Mover valoraciones actuales</translation>
    </message>
    <message>
        <source>Move Date Earlier</source>
        <translation>Adelantar la fecha</translation>
    </message>
    <message>
        <source>Move Date Later</source>
        <translation>Retrasar la fecha</translation>
    </message>
    <message>
        <source>Move End Earlier</source>
        <translation>Adelantar el final</translation>
    </message>
    <message>
        <source>Move End Later</source>
        <translation>Retrasar el final</translation>
    </message>
    <message>
        <source>Move Inherent Ratings</source>
        <translation>Mover valoraciones inherentes</translation>
    </message>
    <message>
        <source>Move Issue</source>
        <translation>Mover asunto</translation>
    </message>
    <message>
        <source>Move Issue Down</source>
        <translation>Bajar el asunto</translation>
    </message>
    <message>
        <source>Move Issue Up</source>
        <translation>Subir el asunto</translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation>Mover el pasaje</translation>
    </message>
    <message>
        <source>Move Start Earlier</source>
        <translation>Adelantar el inicio</translation>
    </message>
    <message>
        <source>Move Start Later</source>
        <translation>Retrasar el inicio</translation>
    </message>
    <message>
        <source>Move Target Ratings</source>
        <translation>Mover valoraciones objetivo</translation>
    </message>
    <message>
        <source>Move {label} on Timeline</source>
        <translation>Mover {label} en la cronología</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Moved #{number}</source>
        <translation>Se movió el n.º&#xa0;{number}</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n passage(s)</source>
        <translation>
            <numerusform>Se movió %n pasaje</numerusform>
            <numerusform>Se movieron %n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n risk(s)</source>
        <translation>
            <numerusform>Se movió %n riesgo</numerusform>
            <numerusform>Se movieron %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {label}</source>
        <translation>Se movió {label}</translation>
    </message>
    <message>
        <source>Moved {number}</source>
        <translation>Se movió {number}</translation>
    </message>
    <message>
        <source>Moved, in the same words</source>
        <translation>Desplazado, con las mismas palabras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name Speaker</source>
        <translation>Nombrar a quien habla</translation>
    </message>
    <message>
        <source>Name no passage ({field})</source>
        <translation>No nombrar ningún pasaje ({field})</translation>
    </message>
    <message>
        <source>Name of an image file</source>
        <translation>Nombre de un archivo de imagen</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Nombrado en</translation>
    </message>
    <message>
        <source>Narrow the Range from Greater Impact</source>
        <translation>Estrechar el rango desde el mayor impacto</translation>
    </message>
    <message>
        <source>Narrow the Range from Higher Likelihood</source>
        <translation>Estrechar el rango desde la mayor probabilidad</translation>
    </message>
    <message>
        <source>Narrow the Range from Lesser Impact</source>
        <translation>Estrechar el rango desde el menor impacto</translation>
    </message>
    <message>
        <source>Narrow the Range from Lower Likelihood</source>
        <translation>Estrechar el rango desde la menor probabilidad</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Insignificante</translation>
    </message>
    <message>
        <source>Never Lock by Itself</source>
        <translation>No bloquear nunca automáticamente</translation>
    </message>
    <message>
        <source>New Book…</source>
        <translation>Dosier nuevo…</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>New Collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>New Issue</source>
        <translation>Nuevo asunto</translation>
    </message>
    <message>
        <source>New Issue After</source>
        <translation>Nuevo asunto después</translation>
    </message>
    <message>
        <source>New Issue Inside</source>
        <translation>Nuevo asunto dentro</translation>
    </message>
    <message>
        <source>New Risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
    <message>
        <source>New Risk in the Register</source>
        <translation>Nuevo riesgo en el registro</translation>
    </message>
    <message>
        <source>New Versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nuevo dosier</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>New claim from {passage}</source>
        <translation>Nueva afirmación a partir de {passage}</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message numerus="yes">
        <source>New collection of %n source(s)</source>
        <translation>
            <numerusform>Nueva colección de %n fuente</numerusform>
            <numerusform>Nueva colección de %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nuevo compromiso</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo acontecimiento</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nuevo asunto</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>New talking point</source>
        <translation>Nuevo punto de conversación</translation>
    </message>
    <message>
        <source>New: {row}.</source>
        <translation>Nuevo: {row}.</translation>
    </message>
    <message>
        <source>Newer Version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <comment>type of source</comment>
        <translation>Artículo de periódico</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Next Change of Text</source>
        <translation>Siguiente cambio del texto</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Next Misspelling</source>
        <translation>Siguiente falta de ortografía</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Siguiente panel</translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation>Siguiente pasaje</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Ninguna sugerencia</translation>
    </message>
    <message>
        <source>No actor is like that</source>
        <translation>Ningún actor coincide</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Aún no hay actores</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be kept: {reason}.</source>
        <translation>No se pudo guardar ninguna copia de seguridad de «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Aún no hay dosieres</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the memo shows a box instead.</source>
        <translation>Ninguna fuente tipográfica incluida tiene {characters}; el memorando muestra un recuadro en su lugar.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>Ninguna afirmación tiene estas palabras</translation>
    </message>
    <message>
        <source>No claim is like that</source>
        <translation>Ninguna afirmación coincide</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
        <source>No column gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>Ninguna columna da {fields} de la lista de {records}; sus columnas son {headers}.</translation>
    </message>
    <message>
        <source>No column of the sheet “{sheet}” gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>Ninguna columna de la hoja «{sheet}» da {fields} de la lista de {records}; sus columnas son {headers}.</translation>
    </message>
    <message>
        <source>No commitment is like that</source>
        <translation>Ningún compromiso coincide</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Aún no hay compromisos</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>No duplicate of</source>
        <translation>No es un duplicado de</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Ningún acontecimiento coincide</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay acontecimientos</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>No issue</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>No issue is open to write in, so the list was copied.</source>
        <translation>No hay ningún asunto abierto en el que escribir, así que se copió la lista.</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation>Sin probabilidad</translation>
    </message>
    <message>
        <source>No line is drawn of what is tolerated.</source>
        <translation>No se ha trazado ninguna línea de lo tolerado.</translation>
    </message>
    <message>
        <source>No longer derived from {name}</source>
        <translation>Ya no deriva de {name}</translation>
    </message>
    <message>
        <source>No longer listed: {row}.</source>
        <translation>Ya no figura: {row}.</translation>
    </message>
    <message>
        <source>No longer move the line (Esc)</source>
        <translation>Dejar de mover la línea (Esc)</translation>
    </message>
    <message>
        <source>No memo was exported from this book yet; give a date instead.</source>
        <translation>Aún no se ha exportado ningún memorando de este dosier; indique una fecha.</translation>
    </message>
    <message>
        <source>No objective is like that</source>
        <translation>Ningún objetivo coincide</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Aún no hay objetivos</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Sin pasaje</translation>
    </message>
    <message>
        <source>No passage is cited for the quotation.</source>
        <translation>No se cita ningún pasaje para la cita textual.</translation>
    </message>
    <message>
        <source>No passage of it waits for a decision.</source>
        <translation>Ningún pasaje suyo espera una decisión.</translation>
    </message>
    <message>
        <source>No passage waits for a decision</source>
        <translation>Ningún pasaje espera una decisión</translation>
    </message>
    <message>
        <source>No place of the newer text is like it.</source>
        <translation>Ningún lugar del texto más reciente se le parece.</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Aún no hay posiciones</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>No recommendation is like that</source>
        <translation>Ninguna recomendación coincide</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Aún no hay recomendaciones</translation>
    </message>
    <message>
        <source>No risk is as the filter asks</source>
        <translation>Ningún riesgo es como pide el filtro</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Aún no hay riesgos</translation>
    </message>
    <message>
        <source>No scenario is like that</source>
        <translation>Ningún escenario coincide</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Aún no hay escenarios</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Sin parte</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Aún no hay instantáneas</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>No source bears a tag yet. Select sources and press Ctrl+T to tag them.</source>
        <translation>Ninguna fuente lleva aún etiquetas. Seleccione fuentes y pulse Ctrl+T para etiquetarlas.</translation>
    </message>
    <message>
        <source>No source in this book has the key {key}.</source>
        <translation>Ninguna fuente de este dosier tiene la clave {key}.</translation>
    </message>
    <message>
        <source>No source is like that.</source>
        <translation>Ninguna fuente coincide.</translation>
    </message>
    <message>
        <source>No source, passage or claim has “{typed}”.</source>
        <translation>Ninguna fuente, pasaje o afirmación contiene «{typed}».</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>No table of a book could be found in this file; go back to a backup.</source>
        <translation>No se halló en este archivo ninguna tabla de un dosier; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>No talking point is like that</source>
        <translation>Ningún punto de conversación coincide</translation>
    </message>
    <message>
        <source>No talking points yet</source>
        <translation>Aún no hay puntos de conversación</translation>
    </message>
    <message>
        <source>No two bands can have the same word (bands).</source>
        <translation>Dos bandas no pueden tener la misma palabra (bandas).</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>No hay dos fuentes parecidas</translation>
    </message>
    <message>
        <source>No two steps can have the same word ({axis}).</source>
        <translation>Dos niveles no pueden tener la misma palabra ({axis}).</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or from the menu of a misspelling.</source>
        <translation>Aún no hay palabras. Añada una aquí o desde el menú de una falta de ortografía.</translation>
    </message>
    <message>
        <source>Nobody answers for it; name who does.</source>
        <translation>Nadie responde de ello; nombre a quien lo haga.</translation>
    </message>
    <message>
        <source>Nobody can check what it says; cite what it rests on.</source>
        <translation>Nadie puede comprobar lo que dice; cite aquello en lo que se apoya.</translation>
    </message>
    <message>
        <source>Nobody can say how it compares with others; rate it, or close it.</source>
        <translation>Nadie puede decir cómo se compara con otros; valórelo o ciérrelo.</translation>
    </message>
    <message>
        <source>Nobody can tell when a purchase is kept; say how much, and of what.</source>
        <translation>Nadie puede saber cuándo se cumple una compra; diga cuánto y de qué.</translation>
    </message>
    <message>
        <source>Nobody can tell whether enough is done about it; say where it should get, or accept it.</source>
        <translation>Nadie puede saber si se hace lo suficiente; diga adónde debe llegar o acéptelo.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is kept; say how that is seen, or by whom.</source>
        <translation>Nadie puede saber si se cumple; diga cómo se comprueba o quién lo hace.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Aún no se nombra a nadie</translation>
    </message>
    <message>
        <source>Nobody will see it coming; name a sign to watch for.</source>
        <translation>Nadie lo verá venir; nombre una señal que vigilar.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Nobody’s voice is behind it yet: it has no evidence for it.</source>
        <translation>Ninguna voz la respalda aún: no tiene pruebas a favor.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>marking</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None beyond</source>
        <translation>Ninguno por encima</translation>
    </message>
    <message>
        <source>None beyond tolerance</source>
        <translation>Ninguno por encima de la tolerancia</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Not a Duplicate</source>
        <translation>No es un duplicado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Not every reader knows it; spell it out where it first stands: “Full Name (FN)”.</source>
        <translation>No todos los lectores la conocen; desarróllela donde aparece por primera vez: «Nombre completo (NC)».</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not found in version {version}</source>
        <translation>No encontrado en la versión {version}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Aún sin valorar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not spelled out</source>
        <translation>Sin desarrollar</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Por lo general no fiable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on a source</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb</comment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Note Passage</source>
        <translation>Anotar pasaje</translation>
    </message>
    <message>
        <source>Note on Passage</source>
        <translation>Nota sobre el pasaje</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Nota sobre el pasaje</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}.</source>
        <translation>Anotado sobre {name}, {date}.</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}: “{words}”.</source>
        <translation>Anotado sobre {name}, {date}: «{words}».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and handling</source>
        <translation>Notas y difusión</translation>
    </message>
    <message>
        <source>Nothing can be loaded yet.</source>
        <translation>Aún no se puede cargar nada.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}; choose another folder.</source>
        <translation>No se puede escribir nada en {folder}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nada difiere</translation>
    </message>
    <message>
        <source>Nothing ends before it begins; mend one of the two dates.</source>
        <translation>Nada termina antes de empezar; corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Nothing enters the book until you accept it.</source>
        <translation>Nada entra en el dosier hasta que usted lo acepta.</translation>
    </message>
    <message>
        <source>Nothing fits what was typed.</source>
        <translation>Nada coincide con lo escrito.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Nada tiene fecha aún</translation>
    </message>
    <message>
        <source>Nothing has changed between {since} and {until}.</source>
        <translation>Nada cambió entre {since} y {until}.</translation>
    </message>
    <message>
        <source>Nothing has changed since {since}.</source>
        <translation>Nada ha cambiado desde {since}.</translation>
    </message>
    <message>
        <source>Nothing has to be left out for these readers.</source>
        <translation>No hay que omitir nada para estos lectores.</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>Nada aquí contiene «{words}».</translation>
    </message>
    <message>
        <source>Nothing here is like that</source>
        <translation>Nada aquí coincide</translation>
    </message>
    <message>
        <source>Nothing holds “{words}”.</source>
        <translation>Nada contiene «{words}».</translation>
    </message>
    <message>
        <source>Nothing in the book bears it out; give it a passage, or withdraw it.</source>
        <translation>Nada en el dosier la respalda; dele un pasaje o retírela.</translation>
    </message>
    <message>
        <source>Nothing in the book has all of this. Try fewer words, or the beginning of one: tarif* for tariff.</source>
        <translation>Nada en el dosier contiene todo esto. Pruebe con menos palabras o con el principio de una: arancel* para aranceles.</translation>
    </message>
    <message>
        <source>Nothing in this book bears a marking</source>
        <translation>Nada en este dosier lleva marca</translation>
    </message>
    <message>
        <source>Nothing in this book rests on it yet.</source>
        <translation>Nada en este dosier se apoya aún en ella.</translation>
    </message>
    <message>
        <source>Nothing is cited yet</source>
        <translation>Aún no se cita nada</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Nada ha cambiado</translation>
    </message>
    <message>
        <source>Nothing is noted of where they stand.</source>
        <translation>No hay nada anotado sobre su posición.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Press Esc again to leave it so.</source>
        <translation>Aún no se ha guardado nada. Pulse Esc otra vez para dejarlo así.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this text. The rules look for who says something, quotations, dates, hedges and names; you can always mark words and press C.</source>
        <translation>No se sugiere nada para este texto. Las reglas buscan quién dice algo, citas textuales, fechas, expresiones de cautela y nombres; siempre puede marcar palabras y pulsar C.</translation>
    </message>
    <message>
        <source>Nothing leans on this source</source>
        <translation>Nada se apoya en esta fuente</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>Nothing of a book is left in “{name}”; go back to a backup.</source>
        <translation>No queda nada de un dosier en «{name}»; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing reduces it by itself; say what is done, by whom and by when.</source>
        <translation>Nada lo reduce por sí solo; diga qué se hace, quién y para cuándo.</translation>
    </message>
    <message>
        <source>Nothing that is listed here is different</source>
        <translation>Nada de lo que figura aquí ha cambiado</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que resolver</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Aún no hay nada que imprimir</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was expected yet</source>
        <translation>Aún no se esperaba nada</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program was started.</source>
        <translation>No ha fallado nada desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now, {date}</source>
        <translation>Ahora, {date}</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report or law</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Of earlier versions of Briefbook</source>
        <translation>De versiones anteriores de Briefbook</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n days</source>
        <translation>
            <numerusform>Del último día</numerusform>
            <numerusform>De los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Old after</source>
        <comment>so many days</comment>
        <translation>Antigua tras</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>One looks like another source.</source>
        <translation>Una se parece a otra fuente.</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>Una cosa o la otra</translation>
    </message>
    <message>
        <source>One sentence that can be true or false</source>
        <translation>Una frase que puede ser verdadera o falsa</translation>
    </message>
    <message>
        <source>One voice, however often retold, confirms nothing; find another, or say whose it is.</source>
        <translation>Una sola voz, por mucho que se repita, no confirma nada; busque otra o diga de quién es.</translation>
    </message>
    <message>
        <source>One without the other</source>
        <translation>Lo uno sin lo otro</translation>
    </message>
    <message>
        <source>Only Claims That Need Attention</source>
        <translation>Solo afirmaciones que requieren atención</translation>
    </message>
    <message numerus="yes">
        <source>Only Commitments Expiring within %n Day(s)</source>
        <translation>
            <numerusform>Solo compromisos que vencen en %n día</numerusform>
            <numerusform>Solo compromisos que vencen en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a PDF file can have a password; a file of this kind cannot.</source>
        <translation>Solo un archivo PDF puede tener contraseña; un archivo de este tipo no.</translation>
    </message>
    <message>
        <source>Only claims that are flagged, have no evidence or no date, or are cited though they fell</source>
        <translation>Solo las afirmaciones con avisos, sin pruebas o sin fecha, o que se citan aunque ya no sean válidas</translation>
    </message>
    <message>
        <source>Only details changed</source>
        <translation>Solo cambiaron los datos</translation>
    </message>
    <message>
        <source>Only issues with positions</source>
        <translation>Solo asuntos con posiciones</translation>
    </message>
    <message>
        <source>Only one can come true</source>
        <translation>Solo uno puede cumplirse</translation>
    </message>
    <message>
        <source>Only one of them can come true; judge them again, together.</source>
        <translation>Solo uno de ellos puede cumplirse; júzguelos de nuevo, en conjunto.</translation>
    </message>
    <message>
        <source>Only the typography of these words changed.</source>
        <translation>Solo cambió la tipografía de estas palabras.</translation>
    </message>
    <message>
        <source>Only those found elsewhere in the very same words; changed words are looked at one by one</source>
        <translation>Solo los hallados en otro lugar con exactamente las mismas palabras; los textos modificados se examinan uno por uno</translation>
    </message>
    <message>
        <source>Only what bears no marking</source>
        <translation>Solo lo que no lleva marca</translation>
    </message>
    <message>
        <source>Only what you touch here changes.</source>
        <translation>Aquí solo cambia lo que usted toca.</translation>
    </message>
    <message>
        <source>Only with this party</source>
        <translation>Solo con esta parte</translation>
    </message>
    <message>
        <source>Only with this: {field}</source>
        <translation>Solo con esto: {field}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Book…</source>
        <translation>Abrir dosier…</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open a Book</source>
        <translation>Abrir un dosier</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>Abrir una copia de la copia de seguridad</translation>
    </message>
    <message>
        <source>Open a Copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>Open a book first</source>
        <translation>Abra antes un dosier</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Abrir en el visor</translation>
    </message>
    <message>
        <source>Open or watched</source>
        <translation>Abierto o en vigilancia</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Open the Template Folder</source>
        <translation>Abrir la carpeta de plantillas</translation>
    </message>
    <message>
        <source>Open the folder of your own memo templates</source>
        <translation>Abrir la carpeta de sus propias plantillas de memorando</translation>
    </message>
    <message>
        <source>Open {book}</source>
        <translation>Abrir {book}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Other Reading</source>
        <translation>Otra lectura</translation>
    </message>
    <message>
        <source>Other changes were made since; undo them first, then the import.</source>
        <translation>Desde entonces se hicieron otros cambios; deshágalos primero y después la importación.</translation>
    </message>
    <message>
        <source>Other words of the old version are so like these that either could be meant.</source>
        <translation>Otras palabras de la versión anterior se parecen tanto a estas que podría tratarse de cualquiera.</translation>
    </message>
    <message>
        <source>Others keep sending; what came in is kept, and yours goes out with the next sync.</source>
        <translation>Otros siguen enviando; lo recibido se conserva, y lo suyo saldrá con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome of {record}</source>
        <translation>Resultado de {record}</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n line(s)</source>
        <translation>
            <numerusform>Supera el límite de %n línea</numerusform>
            <numerusform>Supera el límite de %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n page(s)</source>
        <translation>
            <numerusform>Supera el límite de %n página</numerusform>
            <numerusform>Supera el límite de %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the limit of lines that the template sets this section</source>
        <translation>Supera el límite de líneas que la plantilla fija para esta sección</translation>
    </message>
    <message>
        <source>Over the limit: {sentence}</source>
        <translation>Supera el límite: {sentence}</translation>
    </message>
    <message>
        <source>Overtaken by a newer claim</source>
        <translation>Superada por una afirmación más reciente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>Responsable de las acciones</translation>
    </message>
    <message>
        <source>Owner of the risks shown</source>
        <translation>Responsable de los riesgos mostrados</translation>
    </message>
    <message>
        <source>Owner or working group</source>
        <translation>Responsable o grupo de trabajo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Page in sight: {page}</source>
        <translation>Página a la vista: {page}</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Page {label} ({number} of {size})</source>
        <translation>Página {label} ({number} de {size})</translation>
    </message>
    <message>
        <source>Page {number} of this PDF cannot be drawn.</source>
        <translation>La página {number} de este PDF no se puede dibujar.</translation>
    </message>
    <message>
        <source>Page {number} of this PDF is damaged, so it cannot be shown.</source>
        <translation>La página {number} de este PDF está dañada, por lo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · limit {most}</source>
        <translation>Página {number} de {count} · límite: {most}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · over the limit of {most}</source>
        <translation>Página {number} de {count} · supera el límite de {most}</translation>
    </message>
    <message>
        <source>Page {number} of {size}</source>
        <translation>Página {number} de {size}</translation>
    </message>
    <message>
        <source>Page {page} holds no readable text, as it is a picture.</source>
        <translation>La página {page} no contiene texto legible, porque es una imagen.</translation>
    </message>
    <message>
        <source>Page {page} holds text other than what it shows.</source>
        <translation>La página {page} contiene un texto distinto del que muestra.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages as Wide as the Pane</source>
        <translation>Páginas tan anchas como el panel</translation>
    </message>
    <message>
        <source>Pages as Wide as the Panel</source>
        <translation>Páginas tan anchas como el panel</translation>
    </message>
    <message>
        <source>Pages of the memo</source>
        <translation>Páginas del memorando</translation>
    </message>
    <message>
        <source>Pages of the source</source>
        <translation>Páginas de la fuente</translation>
    </message>
    <message>
        <source>Pages {pages} hold no readable text, as they are pictures.</source>
        <translation>Las páginas {pages} no contienen texto legible, porque son imágenes.</translation>
    </message>
    <message>
        <source>Pages {pages} hold text other than what they show.</source>
        <translation>Las páginas {pages} contienen un texto distinto del que muestran.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Panes beside</source>
        <translation>Paneles contiguos</translation>
    </message>
    <message>
        <source>Parties → to whom</source>
        <translation>Partes → destinatarios</translation>
    </message>
    <message>
        <source>Parts of the matrix</source>
        <translation>Partes de la matriz</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Passage of {source}</source>
        <translation>Pasaje de {source}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Pasaje {number}</translation>
    </message>
    <message>
        <source>Passage {number} of this source</source>
        <translation>Pasaje {number} de esta fuente</translation>
    </message>
    <message>
        <source>Passage {number}, page {page}</source>
        <translation>Pasaje {number}, página {page}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Pasaje {number}: {words}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages beside the text</source>
        <translation>Pasajes junto al texto</translation>
    </message>
    <message>
        <source>Passages to decide on</source>
        <translation>Pasajes por resolver</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message numerus="yes">
        <source>Password of %n protected files, “{name}” and others. It is not kept in the book.</source>
        <translation>
            <numerusform>Contraseña del archivo protegido «{name}». No se guarda en el dosier.</numerusform>
            <numerusform>Contraseña de %n archivos protegidos, «{name}» y otros. No se guarda en el dosier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Password of “{name}”. It is not kept in the book.</source>
        <translation>Contraseña de «{name}». No se guarda en el dosier.</translation>
    </message>
    <message>
        <source>Password of “{name}”:</source>
        <translation>Contraseña de «{name}»:</translation>
    </message>
    <message>
        <source>Password on the Server</source>
        <translation>Contraseña en el servidor</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Contraseña en el servidor</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Paste as Plain Text (Ctrl+Shift+V)</source>
        <translation>Pegar como texto sin formato (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>Paste as Source</source>
        <translation>Pegar como fuente</translation>
    </message>
    <message>
        <source>Peek at Citation</source>
        <translation>Echar un vistazo a la cita</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of publication</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place in the new version</source>
        <translation>Lugar en la versión nueva</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Policy memo</source>
        <translation>Memorando de políticas</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Positions of actors on issues</source>
        <translation>Posiciones de los actores sobre los asuntos</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Posiblemente cierto</translation>
    </message>
    <message>
        <source>Prepares one person for one meeting: objectives of both sides, who is there, and what to say.</source>
        <translation>Prepara a una persona para una reunión: objetivos de ambas partes, quién asiste y qué decir.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Previous Change of Text</source>
        <translation>Anterior cambio del texto</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Anterior coincidencia</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Print in the memo what changed &amp;since</source>
        <translation>Imprimir en el memorando lo que cambió de&amp;sde</translation>
    </message>
    <message>
        <source>Print the Memo</source>
        <translation>Imprimir el memorando</translation>
    </message>
    <message>
        <source>Print the Memo…</source>
        <translation>Imprimir el memorando…</translation>
    </message>
    <message>
        <source>Printing the memo</source>
        <translation>Imprimiendo el memorando</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablemente cierto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Promote Issue</source>
        <translation>Subir el asunto de nivel</translation>
    </message>
    <message>
        <source>Prompt to comment</source>
        <translation>Invitación a comentar</translation>
    </message>
    <message>
        <source>Proposed place in version {version}</source>
        <translation>Lugar propuesto en la versión {version}</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Proteger el archivo con una contraseña</translation>
    </message>
    <message>
        <source>Protected File</source>
        <translation>Archivo protegido</translation>
    </message>
    <message>
        <source>Protected Files</source>
        <translation>Archivos protegidos</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Proximidad</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>verb</comment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish the Book</source>
        <translation>Publicar el dosier</translation>
    </message>
    <message>
        <source>Publish the Book…</source>
        <translation>Publicar el dosier…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Published from, such as 2025-10</source>
        <translation>Publicado desde, por ejemplo 2025-10</translation>
    </message>
    <message>
        <source>Published from: 2025-10-28, 2025-10 or 2025</source>
        <translation>Publicado desde: 2025-10-28, 2025-10 o 2025</translation>
    </message>
    <message>
        <source>Published until, such as 2025-10</source>
        <translation>Publicado hasta, por ejemplo 2025-10</translation>
    </message>
    <message>
        <source>Published until: 2025-10-28, 2025-10 or 2025</source>
        <translation>Publicado hasta: 2025-10-28, 2025-10 o 2025</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Publishing the book</source>
        <translation>Publicando el dosier</translation>
    </message>
    <message>
        <source>Put a list of the acronyms that are spelled out where you are writing</source>
        <translation>Poner una lista de las siglas desarrolladas donde está escribiendo</translation>
    </message>
    <message>
        <source>Put forward by one side</source>
        <translation>Planteada por una de las partes</translation>
    </message>
    <message>
        <source>Put the cursor into a text first.</source>
        <translation>Ponga antes el cursor en un texto.</translation>
    </message>
    <message>
        <source>Put the cursor on a citation first; it looks like [@key], [@key#4] or [@C3].</source>
        <translation>Ponga antes el cursor en una cita; tiene la forma [@key], [@key#4] o [@C3].</translation>
    </message>
    <message>
        <source>Put the selected sources into a collection, or take them out</source>
        <translation>Poner las fuentes seleccionadas en una colección o quitarlas de ella</translation>
    </message>
    <message>
        <source>Put what has no field into the notes</source>
        <translation>Poner en las notas lo que no tiene campo</translation>
    </message>
    <message>
        <source>Put what the other copy says in its place</source>
        <translation>Poner en su lugar lo que dice la otra copia</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quantity, delivered</source>
        <translation>Cantidad, entregada</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita textual</translation>
    </message>
    <message>
        <source>Quotation: by whom?</source>
        <translation>Cita textual: ¿de quién?</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Cita textual: {name}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita textual</translation>
    </message>
    <message>
        <source>Quoted via</source>
        <translation>Citado por medio de</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>T{quarter}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Raro</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Risk(s)</source>
        <translation>
            <numerusform>Valorar %n riesgo</numerusform>
            <numerusform>Valorar %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {risk}</source>
        <translation>Valorar {risk}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Read the Article</source>
        <translation>Leer el artículo</translation>
    </message>
    <message>
        <source>Read the Newest Source</source>
        <translation>Leer la fuente más reciente</translation>
    </message>
    <message>
        <source>Read the Other Reading</source>
        <translation>Leer la otra lectura</translation>
    </message>
    <message>
        <source>Read the Whole Page</source>
        <translation>Leer la página entera</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Readers of {marking} at most</source>
        <translation>Lectores de {marking} como máximo</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Leyendo lo pegado</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Leyendo «{name}»</translation>
    </message>
    <message>
        <source>Reading: {reading}</source>
        <translation>Lectura: {reading}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Reason for the confidence</source>
        <translation>Motivo de la confianza</translation>
    </message>
    <message>
        <source>Reason for the move</source>
        <translation>Motivo del movimiento</translation>
    </message>
    <message>
        <source>Reason, {move}</source>
        <translation>Motivo, {move}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Recolour Passage</source>
        <translation>Cambiar el color del pasaje</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Elementos que difieren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Reference without text</source>
        <translation>Referencia sin texto</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>No se puede valorar la fiabilidad</translation>
    </message>
    <message>
        <source>Reliability is graded from A, completely reliable, to F, cannot be judged.</source>
        <translation>La fiabilidad se califica de A, totalmente fiable, a F, no se puede valorar.</translation>
    </message>
    <message>
        <source>Reliability {grade}</source>
        <translation>Fiabilidad {grade}</translation>
    </message>
    <message>
        <source>Remembered that both are sources</source>
        <translation>Se recordó que ambas son fuentes</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Source(s)</source>
        <translation>
            <numerusform>Eliminar %n fuente</numerusform>
            <numerusform>Eliminar %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Eliminar colección</translation>
    </message>
    <message>
        <source>Remove Derivation</source>
        <translation>Eliminar derivación</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Remove Passage</source>
        <translation>Eliminar pasaje</translation>
    </message>
    <message>
        <source>Remove Saved Search</source>
        <translation>Eliminar búsqueda guardada</translation>
    </message>
    <message>
        <source>Remove Snapshot</source>
        <translation>Eliminar instantánea</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Eliminar fuente</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Remove Tags</source>
        <translation>Eliminar etiquetas</translation>
    </message>
    <message>
        <source>Remove from the Book’s Words</source>
        <translation>Eliminar de las palabras del dosier</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Eliminar de «{name}»</translation>
    </message>
    <message>
        <source>Remove the Password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Remove the Password…</source>
        <translation>Quitar la contraseña…</translation>
    </message>
    <message>
        <source>Remove the collection; its sources stay</source>
        <translation>Eliminar la colección; sus fuentes se conservan</translation>
    </message>
    <message>
        <source>Remove the selected band; its cells go to the one below</source>
        <translation>Eliminar la banda seleccionada; sus celdas pasan a la inferior</translation>
    </message>
    <message>
        <source>Remove the snapshot; the book stays as it is</source>
        <translation>Eliminar la instantánea; el dosier queda como está</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n source(s)</source>
        <translation>
            <numerusform>Se eliminó %n fuente</numerusform>
            <numerusform>Se eliminaron %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed passage {number}</source>
        <translation>Se eliminó el pasaje {number}</translation>
    </message>
    <message>
        <source>Removed the collection “{name}”; its sources stay</source>
        <translation>Se eliminó la colección «{name}»; sus fuentes se conservan</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>Se eliminó la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>Removed the snapshot “{name}”; the book is as it was.</source>
        <translation>Se eliminó la instantánea «{name}»; el dosier está como estaba.</translation>
    </message>
    <message>
        <source>Removed the tag “{name}”</source>
        <translation>Se eliminó la etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>Se eliminó «{title}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename Book</source>
        <translation>Renombrar dosier</translation>
    </message>
    <message>
        <source>Rename Book…</source>
        <translation>Renombrar dosier…</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Renombrar colección</translation>
    </message>
    <message>
        <source>Rename Collection…</source>
        <translation>Renombrar colección…</translation>
    </message>
    <message>
        <source>Rename Issue</source>
        <translation>Renombrar asunto</translation>
    </message>
    <message>
        <source>Rename Snapshot…</source>
        <translation>Renombrar instantánea…</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renombrar etiqueta</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renombrar colección</translation>
    </message>
    <message>
        <source>Rename tags, and take them away</source>
        <translation>Renombrar etiquetas y quitarlas</translation>
    </message>
    <message>
        <source>Rename the Book</source>
        <translation>Renombrar el dosier</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Renombrar la instantánea</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Titular repetido</translation>
    </message>
    <message>
        <source>Repeated headlines, captions and the like, found when the source was imported</source>
        <translation>Titulares repetidos, pies de foto y similares, detectados al importar la fuente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Reemplazar %n</numerusform>
            <numerusform>Reemplazar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>Replace what is ticked; one undo takes it back (Ctrl+Enter)</source>
        <translation>Reemplazar lo marcado; se deshace de una vez (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>Reemplazar «{words}»</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of source</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reported, not confirmed</source>
        <translation>Según fuentes, sin confirmar</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>Reproduce</translation>
    </message>
    <message>
        <source>Reverse the Order</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Reversible</source>
        <translation>Reversible</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review Flag</source>
        <translation>Revisar aviso</translation>
    </message>
    <message>
        <source>Review Its Place…</source>
        <translation>Revisar su lugar…</translation>
    </message>
    <message>
        <source>Review and owner</source>
        <translation>Revisión y responsable</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Review on the timeline</source>
        <translation>Revisión en la cronología</translation>
    </message>
    <message>
        <source>Review where the passages went</source>
        <translation>Revisar adónde fueron los pasajes</translation>
    </message>
    <message>
        <source>Reviewed: what was decided?</source>
        <translation>Revisado: ¿qué se decidió?</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Revisado: {decision}</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>Revisado…</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Right in this book, though no dictionary has them.</source>
        <translation>Correctas en este dosier, aunque no figuren en ningún diccionario.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Matriz de riesgos</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registro de riesgos</translation>
    </message>
    <message>
        <source>Risk: {title}</source>
        <translation>Riesgo: {title}</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <translation>Posibilidad aproximadamente igual</translation>
    </message>
    <message>
        <source>Row {row} “{text}”: {why}</source>
        <translation>Fila {row} «{text}»: {why}</translation>
    </message>
    <message>
        <source>Row {row}, {column} “{text}”: {why}</source>
        <translation>Fila {row}, {column} «{text}»: {why}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {why}</source>
        <translation>Fila {row}, {column}: {why}</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Fila {row}: {why}</translation>
    </message>
    <message>
        <source>Rows with the label and title of a record change it</source>
        <translation>Las filas con la etiqueta y el título de un elemento lo modifican</translation>
    </message>
    <message>
        <source>Rows with the title of a record change it</source>
        <translation>Las filas con el título de un elemento lo modifican</translation>
    </message>
    <message>
        <source>Run a command, or go to anything in the book</source>
        <translation>Ejecutar un comando o ir a cualquier elemento del dosier</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers</source>
        <translation>Encabezados, pies y números de página</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>Dicho por: {name}</translation>
    </message>
    <message>
        <source>Said by: {name}, via {other}</source>
        <translation>Dicho por: {name}, por medio de {other}</translation>
    </message>
    <message>
        <source>Same: Keep First</source>
        <translation>Iguales: conservar la primera</translation>
    </message>
    <message>
        <source>Same: Keep the First</source>
        <translation>Iguales: conservar la primera</translation>
    </message>
    <message>
        <source>Same: Keep the Second</source>
        <translation>Iguales: conservar la segunda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix</source>
        <translation>Guardar una imagen de la matriz</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix…</source>
        <translation>Guardar una imagen de la matriz…</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the Support File</source>
        <translation>Guardar el archivo de asistencia</translation>
    </message>
    <message>
        <source>Save the backup under another name and open it</source>
        <translation>Guardar la copia de seguridad con otro nombre y abrirla</translation>
    </message>
    <message>
        <source>Save the glossary (Ctrl+Return)</source>
        <translation>Guardar el glosario (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Saved here, not published yet</source>
        <translation>Guardado aquí, aún sin publicar</translation>
    </message>
    <message>
        <source>Saved here, published {time}</source>
        <translation>Guardado aquí, publicado: {time}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved the glossary</source>
        <translation>Se guardó el glosario</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say what this source retells</source>
        <translation>Diga qué reproduce esta fuente</translation>
    </message>
    <message>
        <source>Say what was decided, in a few words.</source>
        <translation>Diga en pocas palabras qué se decidió.</translation>
    </message>
    <message>
        <source>Say what was decided; Enter takes the flag away</source>
        <translation>Diga qué se decidió; Intro quita el aviso</translation>
    </message>
    <message>
        <source>Say where this actor stands here</source>
        <translation>Diga qué posición tiene aquí este actor</translation>
    </message>
    <message>
        <source>Say which claim contradicts it</source>
        <translation>Diga qué afirmación la contradice</translation>
    </message>
    <message>
        <source>Say which claim supersedes {label}; its status follows from that.</source>
        <translation>Diga qué afirmación sustituye a {label}; su estado se desprende de ello.</translation>
    </message>
    <message>
        <source>Say which newer claim supersedes it</source>
        <translation>Diga qué afirmación más reciente la sustituye</translation>
    </message>
    <message>
        <source>Say which scale the likelihood is a word of.</source>
        <translation>Diga a qué escala pertenece la palabra de probabilidad.</translation>
    </message>
    <message>
        <source>Say who you are by a name in one line.</source>
        <translation>Diga quién es con un nombre en una sola línea.</translation>
    </message>
    <message>
        <source>Say whose words it retells.</source>
        <translation>Diga las palabras de quién reproduce.</translation>
    </message>
    <message>
        <source>Says on one page what has happened, why it matters and what comes next.</source>
        <translation>Dice en una página qué ha ocurrido, por qué importa y qué viene después.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale changed to {after}.</source>
        <translation>La escala pasó a ser {after}.</translation>
    </message>
    <message>
        <source>Scale changed.</source>
        <translation>Cambió la escala.</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>Escala de probabilidad</translation>
    </message>
    <message>
        <source>Scales give the same words different probabilities; keep to one scale in the whole book.</source>
        <translation>Las escalas dan probabilidades distintas a las mismas palabras; use una sola escala en todo el dosier.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Scenarios and advice</source>
        <translation>Escenarios y asesoramiento</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search Actors</source>
        <translation>Buscar actores</translation>
    </message>
    <message>
        <source>Search Claims</source>
        <translation>Buscar afirmaciones</translation>
    </message>
    <message>
        <source>Search Commitments</source>
        <translation>Buscar compromisos</translation>
    </message>
    <message>
        <source>Search Events</source>
        <translation>Buscar acontecimientos</translation>
    </message>
    <message>
        <source>Search Everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Search Objectives</source>
        <translation>Buscar objetivos</translation>
    </message>
    <message>
        <source>Search Recommendations</source>
        <translation>Buscar recomendaciones</translation>
    </message>
    <message>
        <source>Search Scenarios</source>
        <translation>Buscar escenarios</translation>
    </message>
    <message>
        <source>Search Sources</source>
        <translation>Buscar fuentes</translation>
    </message>
    <message>
        <source>Search Talking Points</source>
        <translation>Buscar puntos de conversación</translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>Buscar actores</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Buscar afirmaciones</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Buscar compromisos</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar acontecimientos</translation>
    </message>
    <message>
        <source>Search everything in the book</source>
        <translation>Buscar en todo el dosier</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>Buscar la otra afirmación</translation>
    </message>
    <message>
        <source>Search objectives</source>
        <translation>Buscar objetivos</translation>
    </message>
    <message>
        <source>Search or Run a Command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search recommendations</source>
        <translation>Buscar recomendaciones</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Buscar escenarios</translation>
    </message>
    <message>
        <source>Search sources and passages</source>
        <translation>Buscar fuentes y pasajes</translation>
    </message>
    <message>
        <source>Search talking points</source>
        <translation>Buscar puntos de conversación</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Buscar en las afirmaciones</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Second Is a Newer Version</source>
        <translation>La segunda es una versión más reciente</translation>
    </message>
    <message>
        <source>Second: @{key}</source>
        <translation>Segunda: @{key}</translation>
    </message>
    <message>
        <source>Select a band here, then click or draw over cells of the matrix to put them into it; or go to a cell with the arrow keys and press its band’s number or letter. An empty colour is that of the theme.</source>
        <translation>Seleccione aquí una banda y después haga clic o dibuje sobre las celdas de la matriz para ponerlas en ella; o vaya a una celda con las teclas de flecha y pulse el número o la letra de su banda. Un color vacío es el del tema.</translation>
    </message>
    <message>
        <source>Select a passage in the reader first</source>
        <translation>Seleccione antes un pasaje en el visor</translation>
    </message>
    <message>
        <source>Select a source, a claim, an issue, a risk or a commitment, and its details are shown here.</source>
        <translation>Seleccione una fuente, una afirmación, un asunto, un riesgo o un compromiso y aquí se mostrarán sus detalles.</translation>
    </message>
    <message>
        <source>Select some text to highlight.</source>
        <translation>Seleccione texto para resaltarlo.</translation>
    </message>
    <message>
        <source>Select the words that #{number} is to be, and press Enter.</source>
        <translation>Seleccione las palabras que han de ser el n.º&#xa0;{number} y pulse Intro.</translation>
    </message>
    <message>
        <source>Select the words that the passage is to be.</source>
        <translation>Seleccione las palabras que han de ser el pasaje.</translation>
    </message>
    <message>
        <source>Sending originals</source>
        <translation>Enviando los originales</translation>
    </message>
    <message>
        <source>Sending the journal</source>
        <translation>Enviando el diario</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to {where}</source>
        <translation>
            <numerusform>Se envió %n página a {where}</numerusform>
            <numerusform>Se enviaron %n páginas a {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set Aside Again</source>
        <translation>Apartar de nuevo</translation>
    </message>
    <message>
        <source>Set Text Aside</source>
        <translation>Apartar texto</translation>
    </message>
    <message>
        <source>Set a Password</source>
        <translation>Establecer una contraseña</translation>
    </message>
    <message>
        <source>Set a Password…</source>
        <translation>Establecer una contraseña…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Set {label} Against {other}</source>
        <translation>Oponer {label} a {other}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Several objectives are missed, or the harm cannot be undone.</source>
        <translation>No se cumplen varios objetivos, o el daño no se puede reparar.</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Share this book through a PostgreSQL server of your team. Everybody goes on working in a file of their own; nothing is sent before somebody says Sync.</source>
        <translation>Comparta este dosier mediante un servidor PostgreSQL de su equipo. Cada cual sigue trabajando en su propio archivo; no se envía nada hasta que alguien elige Sincronizar.</translation>
    </message>
    <message>
        <source>Sharing or subscription prompt</source>
        <translation>Invitación a compartir o suscribirse</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Short Form</source>
        <translation>Forma breve</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show All Actors</source>
        <translation>Mostrar todos los actores</translation>
    </message>
    <message>
        <source>Show All Claims</source>
        <translation>Mostrar todas las afirmaciones</translation>
    </message>
    <message>
        <source>Show All Commitments</source>
        <translation>Mostrar todos los compromisos</translation>
    </message>
    <message>
        <source>Show All Events</source>
        <translation>Mostrar todos los acontecimientos</translation>
    </message>
    <message>
        <source>Show All Objectives</source>
        <translation>Mostrar todos los objetivos</translation>
    </message>
    <message>
        <source>Show All Recommendations</source>
        <translation>Mostrar todas las recomendaciones</translation>
    </message>
    <message>
        <source>Show All Scenarios</source>
        <translation>Mostrar todos los escenarios</translation>
    </message>
    <message>
        <source>Show All Sources</source>
        <translation>Mostrar todas las fuentes</translation>
    </message>
    <message>
        <source>Show All Talking Points</source>
        <translation>Mostrar todos los puntos de conversación</translation>
    </message>
    <message>
        <source>Show Collection, Tag or Search…</source>
        <translation>Mostrar colección, etiqueta o búsqueda…</translation>
    </message>
    <message>
        <source>Show Finding Again</source>
        <translation>Mostrar de nuevo la observación</translation>
    </message>
    <message>
        <source>Show How All Risks Move</source>
        <translation>Mostrar los recorridos de todos los riesgos</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show Key of the Matrix</source>
        <translation>Mostrar la leyenda de la matriz</translation>
    </message>
    <message>
        <source>Show Matrix as of a Date</source>
        <translation>Mostrar la matriz en una fecha</translation>
    </message>
    <message>
        <source>Show Memo Header</source>
        <translation>Mostrar la cabecera del memorando</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Mostrar el menú</translation>
    </message>
    <message>
        <source>Show Pages</source>
        <translation>Mostrar páginas</translation>
    </message>
    <message>
        <source>Show Ranges of All Risks</source>
        <translation>Mostrar los rangos de todos los riesgos</translation>
    </message>
    <message>
        <source>Show Record of This Line</source>
        <translation>Mostrar el elemento de esta línea</translation>
    </message>
    <message>
        <source>Show Risk Details</source>
        <translation>Mostrar los detalles del riesgo</translation>
    </message>
    <message>
        <source>Show Set-Aside Text</source>
        <translation>Mostrar el texto apartado</translation>
    </message>
    <message>
        <source>Show Today on Timeline</source>
        <translation>Mostrar hoy en la cronología</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Mostrar lo que cambió</translation>
    </message>
    <message>
        <source>Show a collection, the sources with a tag, or what a saved search finds</source>
        <translation>Mostrar una colección, las fuentes con una etiqueta o lo que halla una búsqueda guardada</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n source(s) in the library…</source>
        <translation>
            <numerusform>Mostrar %n fuente en la biblioteca…</numerusform>
            <numerusform>Mostrar las %n fuentes en la biblioteca…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all days at once</source>
        <translation>Mostrar todos los días a la vez</translation>
    </message>
    <message>
        <source>Show all {records}…</source>
        <translation>Mostrar todo: {records}…</translation>
    </message>
    <message>
        <source>Show and move the ratings as things stand</source>
        <translation>Mostrar y mover las valoraciones según la situación actual</translation>
    </message>
    <message>
        <source>Show and move the ratings before anything is done</source>
        <translation>Mostrar y mover las valoraciones previas a toda medida</translation>
    </message>
    <message>
        <source>Show and move the ratings that are wanted</source>
        <translation>Mostrar y mover las valoraciones deseadas</translation>
    </message>
    <message>
        <source>Show another version of this source</source>
        <translation>Mostrar otra versión de esta fuente</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Mostrar sus detalles</translation>
    </message>
    <message>
        <source>Show its evidence in the reader</source>
        <translation>Mostrar sus pruebas en el visor</translation>
    </message>
    <message>
        <source>Show or Hide Issue Tree</source>
        <translation>Mostrar u ocultar el árbol de asuntos</translation>
    </message>
    <message>
        <source>Show or Hide Set-Aside Text</source>
        <translation>Mostrar u ocultar el texto apartado</translation>
    </message>
    <message>
        <source>Show or hide the form, and with it how many columns there is room for</source>
        <translation>Mostrar u ocultar el formulario y, con él, el espacio para columnas</translation>
    </message>
    <message>
        <source>Show or hide this kind: action due</source>
        <translation>Mostrar u ocultar este tipo: acción pendiente</translation>
    </message>
    <message>
        <source>Show or hide this kind: decision due</source>
        <translation>Mostrar u ocultar este tipo: decisión pendiente</translation>
    </message>
    <message>
        <source>Show or hide this kind: event</source>
        <translation>Mostrar u ocultar este tipo: acontecimiento</translation>
    </message>
    <message>
        <source>Show or hide this kind: expiry</source>
        <translation>Mostrar u ocultar este tipo: vencimiento</translation>
    </message>
    <message>
        <source>Show or hide this kind: review</source>
        <translation>Mostrar u ocultar este tipo: revisión</translation>
    </message>
    <message>
        <source>Show or hide this kind: window</source>
        <translation>Mostrar u ocultar este tipo: plazo</translation>
    </message>
    <message>
        <source>Show the Usual Columns</source>
        <translation>Mostrar las columnas habituales</translation>
    </message>
    <message numerus="yes">
        <source>Show the best %n of {records}…</source>
        <translation>
            <numerusform>Mostrar el mejor resultado ({records})…</numerusform>
            <numerusform>Mostrar los %n mejores resultados ({records})…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the cells among which every uncertain rating may lie</source>
        <translation>Mostrar las celdas entre las que puede estar cada valoración incierta</translation>
    </message>
    <message>
        <source>Show the current version, in which passages can be marked</source>
        <translation>Mostrar la versión actual, en la que se pueden marcar pasajes</translation>
    </message>
    <message>
        <source>Show the letters of “{name}”</source>
        <translation>Mostrar las letras de «{name}»</translation>
    </message>
    <message>
        <source>Show the matrix as it is (Esc)</source>
        <translation>Mostrar la matriz tal como está (Esc)</translation>
    </message>
    <message>
        <source>Show the matrix as it was on any date</source>
        <translation>Mostrar la matriz como estaba en cualquier fecha</translation>
    </message>
    <message>
        <source>Show the passage in the reader ({field})</source>
        <translation>Mostrar el pasaje en el visor ({field})</translation>
    </message>
    <message>
        <source>Show the true pages beside the text</source>
        <translation>Mostrar las páginas reales junto al texto</translation>
    </message>
    <message>
        <source>Show the way of every risk from its inherent to its current and its target rating</source>
        <translation>Mostrar el recorrido de cada riesgo desde su valoración inherente hasta la actual y la objetivo</translation>
    </message>
    <message>
        <source>Show this claim</source>
        <translation>Mostrar esta afirmación</translation>
    </message>
    <message>
        <source>Show this passage in the reader</source>
        <translation>Mostrar este pasaje en el visor</translation>
    </message>
    <message>
        <source>Show version {version}</source>
        <translation>Mostrar la versión {version}</translation>
    </message>
    <message>
        <source>Show what is set aside, in its place</source>
        <translation>Mostrar lo apartado, en su lugar</translation>
    </message>
    <message>
        <source>Show what needs attention in the memo</source>
        <translation>Mostrar lo que requiere atención en el memorando</translation>
    </message>
    <message>
        <source>Show what the text suggests: claims, speakers, dates, actors</source>
        <translation>Mostrar lo que sugiere el texto: afirmaciones, hablantes, fechas, actores</translation>
    </message>
    <message>
        <source>Show {pane}</source>
        <translation>Mostrar {pane}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Signature of the mail</source>
        <translation>Firma del correo</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since a date…</source>
        <translation>Desde una fecha…</translation>
    </message>
    <message>
        <source>Since the last export: {memo}</source>
        <translation>Desde la última exportación: {memo}</translation>
    </message>
    <message>
        <source>Since the last memo, or any date</source>
        <translation>Desde el último memorando o cualquier fecha</translation>
    </message>
    <message>
        <source>Since the snapshot {snapshot}</source>
        <translation>Desde la instantánea {snapshot}</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>Since which day, {form}</source>
        <translation>Desde qué día, {form}</translation>
    </message>
    <message>
        <source>Since {date}…</source>
        <translation>Desde {date}…</translation>
    </message>
    <message>
        <source>Situation update</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Tamaño de las páginas (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}</source>
        <translation>Tamaño de las páginas: {zoom}</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}, as wide as the pane</source>
        <translation>Tamaño de las páginas: {zoom}, tan anchas como el panel</translation>
    </message>
    <message>
        <source>Smaller Pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Snapshot: {snapshot}</source>
        <translation>Instantánea: {snapshot}</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message numerus="yes">
        <source>So (does another copy|do %n other copies).</source>
        <translation>
            <numerusform>Lo mismo ocurre con otra copia.</numerusform>
            <numerusform>Lo mismo ocurre con otras %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be compared with its backups; the newest one has the most of it.</source>
        <translation>Por eso no se puede comparar con sus copias de seguridad; la más reciente es la que más contiene.</translation>
    </message>
    <message>
        <source>Some of these texts have changed meanwhile. They were searched again: look at the list.</source>
        <translation>Algunos de estos textos han cambiado entretanto. Se han vuelto a examinar: revise la lista.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody else has been sending to {server} for long; nothing was sent. Try again in a moment.</source>
        <translation>Otra persona lleva mucho tiempo enviando a {server}; no se envió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Somebody else has just published this book; join it instead.</source>
        <translation>Otra persona acaba de publicar este dosier; únase a ese.</translation>
    </message>
    <message>
        <source>Somebody’s judgement</source>
        <translation>El juicio de alguien</translation>
    </message>
    <message>
        <source>Something went wrong and is not settled; settle it, or raise it at the meeting.</source>
        <translation>Algo ha fallado y no está resuelto; resuélvalo o plantéelo en la reunión.</translation>
    </message>
    <message>
        <source>Sort by Actor</source>
        <translation>Ordenar por actor</translation>
    </message>
    <message>
        <source>Sort by Author</source>
        <translation>Ordenar por autor</translation>
    </message>
    <message>
        <source>Sort by Best Match</source>
        <translation>Ordenar por mejor coincidencia</translation>
    </message>
    <message>
        <source>Sort by Date Published</source>
        <translation>Ordenar por fecha de publicación</translation>
    </message>
    <message>
        <source>Sort by Date, Newest First</source>
        <translation>Ordenar por fecha, primero lo más reciente</translation>
    </message>
    <message>
        <source>Sort by Evidence, Least First</source>
        <translation>Ordenar por pruebas, primero las que menos tienen</translation>
    </message>
    <message>
        <source>Sort by Grade</source>
        <translation>Ordenar por calificación</translation>
    </message>
    <message>
        <source>Sort by Most Passages</source>
        <translation>Ordenar por número de pasajes</translation>
    </message>
    <message>
        <source>Sort by Newest Import</source>
        <translation>Ordenar por importación más reciente</translation>
    </message>
    <message>
        <source>Sort by Number</source>
        <translation>Ordenar por número</translation>
    </message>
    <message>
        <source>Sort by Publisher</source>
        <translation>Ordenar por editor</translation>
    </message>
    <message>
        <source>Sort by Statement</source>
        <translation>Ordenar por enunciado</translation>
    </message>
    <message>
        <source>Sort by Status, Firmest First</source>
        <translation>Ordenar por estado, primero las más firmes</translation>
    </message>
    <message>
        <source>Sort by Title</source>
        <translation>Ordenar por título</translation>
    </message>
    <message>
        <source>Sort the Register by This Column</source>
        <translation>Ordenar el registro por esta columna</translation>
    </message>
    <message>
        <source>Sort the claims</source>
        <translation>Ordenar las afirmaciones</translation>
    </message>
    <message>
        <source>Sort the library</source>
        <translation>Ordenar la biblioteca</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the claims listed</source>
        <translation>Fuente de las afirmaciones de la lista</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources and actors</source>
        <translation>Fuentes y actores</translation>
    </message>
    <message>
        <source>Sources that look alike</source>
        <translation>Fuentes parecidas</translation>
    </message>
    <message>
        <source>Sources, passages and claims to cite</source>
        <translation>Fuentes, pasajes y afirmaciones para citar</translation>
    </message>
    <message>
        <source>Space ticks a hit or not; Enter shows it in its place.</source>
        <translation>Espacio marca o desmarca una coincidencia; Intro la muestra en su lugar.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>type of source</comment>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spelling is not checked: turn Check Spelling on first.</source>
        <translation>No se revisa la ortografía: active antes Revisar la ortografía.</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start a Book</source>
        <translation>Empezar un dosier</translation>
    </message>
    <message>
        <source>Start a collection</source>
        <translation>Empezar una colección</translation>
    </message>
    <message>
        <source>Stated officially, by one side</source>
        <translation>Declarada oficialmente por una de las partes</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status changed to {after}.</source>
        <translation>El estado pasó a ser {after}.</translation>
    </message>
    <message>
        <source>Status changed.</source>
        <translation>Cambió el estado.</translation>
    </message>
    <message>
        <source>Status of the claims listed</source>
        <translation>Estado de las afirmaciones de la lista</translation>
    </message>
    <message>
        <source>Status of the risks shown</source>
        <translation>Estado de los riesgos mostrados</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Stay in the Team</source>
        <translation>Permanecer en el equipo</translation>
    </message>
    <message>
        <source>Step {place}</source>
        <translation>Nivel {place}</translation>
    </message>
    <message>
        <source>Steps of impact</source>
        <translation>Niveles de impacto</translation>
    </message>
    <message>
        <source>Steps of likelihood</source>
        <translation>Niveles de probabilidad</translation>
    </message>
    <message>
        <source>Still cited here: {claims}.</source>
        <translation>Aún se cita aquí: {claims}.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Asun&amp;to</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Suggested by the sentence: {facts}. Change what is not so.</source>
        <translation>Sugerido por la frase: {facts}. Cambie lo que no sea así.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestions are made for the current version only.</source>
        <translation>Solo se hacen sugerencias para la versión actual.</translation>
    </message>
    <message>
        <source>Suggestions for this source</source>
        <translation>Sugerencias para esta fuente</translation>
    </message>
    <message>
        <source>Suggestions {number}</source>
        <translation>Sugerencias {number}</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Supersede Position</source>
        <translation>Sustituir posición</translation>
    </message>
    <message>
        <source>Supersede Position…</source>
        <translation>Sustituir posición…</translation>
    </message>
    <message>
        <source>Supersede {label}</source>
        <translation>Sustituir {label}</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Superseded by this</source>
        <translation>Sustituida por esta</translation>
    </message>
    <message>
        <source>Supersedes this</source>
        <translation>Sustituye a esta</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync with {address}</source>
        <translation>Sincronizar con {address}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>T</source>
        <comment>a mark: target</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Tab goes on to the next control. From a list or a table, Ctrl+Tab does, or Escape and then Tab.</source>
        <translation>Tab pasa al control siguiente. Desde una lista o una tabla lo hace Ctrl+Tab, o bien Esc y después Tab.</translation>
    </message>
    <message>
        <source>Tab: {words}</source>
        <translation>Tab: {words}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.xlsx *.xlsm *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag the selected sources</source>
        <translation>Etiquetar las fuentes seleccionadas</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiqueta que añadir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Etiquetas y colecciones</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n source(s)</source>
        <translation>
            <numerusform>Etiquetas de %n fuente</numerusform>
            <numerusform>Etiquetas de %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of {title}</source>
        <translation>Etiquetas de {title}</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>verb</comment>
        <translation>Tomar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n Record(s) Back</source>
        <translation>
            <numerusform>Restablecer %n elemento</numerusform>
            <numerusform>Restablecer %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Take Back for All</source>
        <translation>Retirar para todos</translation>
    </message>
    <message>
        <source>Take Chosen Field or Paragraph Back</source>
        <translation>Restablecer el campo o párrafo elegido</translation>
    </message>
    <message>
        <source>Take Chosen Records Back</source>
        <translation>Restablecer los elementos elegidos</translation>
    </message>
    <message>
        <source>Take Everything Back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Take Evidence From {label}</source>
        <translation>Quitar pruebas a {label}</translation>
    </message>
    <message>
        <source>Take Field Back</source>
        <translation>Restablecer el campo</translation>
    </message>
    <message numerus="yes">
        <source>Take In %n Passage(s)</source>
        <translation>
            <numerusform>Incorporar %n pasaje</numerusform>
            <numerusform>Incorporar %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Line Away</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Take Marking From “{title}”</source>
        <translation>Quitar la marca a «{title}»</translation>
    </message>
    <message>
        <source>Take Paragraph Back</source>
        <translation>Restablecer el párrafo</translation>
    </message>
    <message>
        <source>Take Record Back</source>
        <translation>Restablecer el elemento</translation>
    </message>
    <message>
        <source>Take Tolerance Away</source>
        <translation>Quitar la tolerancia</translation>
    </message>
    <message>
        <source>Take a Paragraph of {name} Back</source>
        <translation>Restablecer un párrafo de {name}</translation>
    </message>
    <message>
        <source>Take a Snapshot…</source>
        <translation>Tomar una instantánea…</translation>
    </message>
    <message>
        <source>Take a ready matrix and go on from there</source>
        <translation>Tomar una matriz ya hecha y seguir a partir de ella</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Take away the actor {name}</source>
        <translation>Quitar el actor {name}</translation>
    </message>
    <message>
        <source>Take away the collection {name}</source>
        <translation>Quitar la colección {name}</translation>
    </message>
    <message>
        <source>Take away the commitment {name}</source>
        <translation>Quitar el compromiso {name}</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Sacar de</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Take the Other Copy’s</source>
        <translation>Tomar lo de la otra copia</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Take {citation}, the passage selected last</source>
        <translation>Tomar {citation}, el último pasaje seleccionado</translation>
    </message>
    <message>
        <source>Take {field} of {name} Back</source>
        <translation>Restablecer {field} de {name}</translation>
    </message>
    <message>
        <source>Take {name} Back</source>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>Take {passage} away from this claim</source>
        <translation>Quitar {passage} de esta afirmación</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Take “{name}” away from {number} of {size}</source>
        <translation>Quitar «{name}» de {number} de {size}</translation>
    </message>
    <message>
        <source>Taken back, by us or by those who said it</source>
        <translation>Desmentida, por nosotros o por quienes la hicieron</translation>
    </message>
    <message>
        <source>Talking Points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target impact</source>
        <translation>Impacto objetivo</translation>
    </message>
    <message>
        <source>Target likelihood</source>
        <translation>Probabilidad objetivo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tells somebody what they need to know, with the risks and the evidence; it asks for no decision.</source>
        <translation>Dice a alguien lo que necesita saber, con los riesgos y las pruebas; no pide ninguna decisión.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text of the issue</source>
        <translation>Texto del asunto</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
    <message>
        <source>Text set aside</source>
        <translation>Texto apartado</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>The Book’s Words</source>
        <translation>Las palabras del dosier</translation>
    </message>
    <message>
        <source>The Book’s Words…</source>
        <translation>Las palabras del dosier…</translation>
    </message>
    <message>
        <source>The Other Copy’s</source>
        <translation>Lo de la otra copia</translation>
    </message>
    <message>
        <source>The arrow keys move it; with Shift they widen the range in which it may lie, with Ctrl and Shift they narrow it; Backspace takes the rating away; Enter shows the details.</source>
        <translation>Las teclas de flecha lo mueven; con Mayús amplían el rango en el que puede estar, con Ctrl y Mayús lo estrechan; Retroceso quita la valoración; Intro muestra los detalles.</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>The bands have to be given for {rows} × {columns} cells.</source>
        <translation>Deben indicarse las bandas de {rows} × {columns} celdas.</translation>
    </message>
    <message>
        <source>The bands of the matrix are otherwise.</source>
        <translation>Las bandas de la matriz han cambiado.</translation>
    </message>
    <message>
        <source>The book and all commands (Alt+F)</source>
        <translation>El dosier y todos los comandos (Alt+F)</translation>
    </message>
    <message>
        <source>The book and its backups will be written in the clear: whoever can reach the files can read them.</source>
        <translation>El dosier y sus copias de seguridad se escribirán sin cifrar: quien pueda acceder a los archivos podrá leerlos.</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>No se puede leer el dosier</translation>
    </message>
    <message>
        <source>The book could not be read, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>No se pudo leer el dosier, porque su disco o memoria no responde; no se ha cambiado nada. Guarde una copia en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>The book could not be read, as its folder is gone or closed to Briefbook; nothing was changed.</source>
        <translation>No se pudo leer el dosier, porque su carpeta ya no está o está cerrada a Briefbook; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The book could not be read, as nothing can be written where it is any longer; nothing was changed.</source>
        <translation>No se pudo leer el dosier, porque ya no se puede escribir nada donde está; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The book could not be read, as there is no room left on its disk; nothing was changed. Make room and try again.</source>
        <translation>No se pudo leer el dosier, porque no queda espacio en su disco; no se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The book has no claims yet: C makes one of these words.</source>
        <translation>El dosier aún no tiene afirmaciones: C convierte estas palabras en una.</translation>
    </message>
    <message>
        <source>The book has no source that this names.</source>
        <translation>El dosier no tiene ninguna fuente así llamada.</translation>
    </message>
    <message>
        <source>The book has no sources yet: drop files on the window, or press Ctrl+Shift+O.</source>
        <translation>El dosier aún no tiene fuentes: suelte archivos en la ventana o pulse Ctrl+Mayús+O.</translation>
    </message>
    <message>
        <source>The book is as it was in “{snapshot}”.</source>
        <translation>El dosier está como estaba en «{snapshot}».</translation>
    </message>
    <message>
        <source>The book is being verified…</source>
        <translation>Verificando el dosier…</translation>
    </message>
    <message>
        <source>The book is damaged, and cannot be copied. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>El dosier está dañado y no se puede copiar. Vuelva a una copia de seguridad o deje que «briefbook rescue» lea lo que pueda.</translation>
    </message>
    <message>
        <source>The book is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>El dosier está dañado. Vuelva a una copia de seguridad o deje que «briefbook rescue» lea lo que pueda.</translation>
    </message>
    <message>
        <source>The book is now just as it was then.</source>
        <translation>El dosier está ahora exactamente como estaba entonces.</translation>
    </message>
    <message>
        <source>The book is on {server}. Others join it with the same address; Sync Now sends what you do, and brings in what they did.</source>
        <translation>El dosier está en {server}. Los demás se unen a él con la misma dirección; Sincronizar ahora envía lo que usted hace e incorpora lo que hicieron los demás.</translation>
    </message>
    <message>
        <source>The book was overwritten by something that is no book.</source>
        <translation>Algo que no es un dosier se escribió encima del dosier.</translation>
    </message>
    <message>
        <source>The book will be encrypted, and its backups with it: whoever finds the files can do nothing with them. Copies that were made or sent before stay as they are.</source>
        <translation>El dosier se cifrará, y con él sus copias de seguridad: quien encuentre los archivos no podrá hacer nada con ellos. Las copias hechas o enviadas antes quedan como están.</translation>
    </message>
    <message>
        <source>The book’s words</source>
        <translation>Las palabras del dosier</translation>
    </message>
    <message>
        <source>The claim “{statement}” ({label}) is left out: {why}.</source>
        <translation>La afirmación «{statement}» ({label}) se omite: {why}.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>The connection to {server} broke off; nothing is lost. Sync again to go on.</source>
        <translation>Se interrumpió la conexión con {server}; no se ha perdido nada. Sincronice de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The corner of the table</source>
        <translation>La esquina de la tabla</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the book. What was done after the chosen backup is only in that file; “briefbook rescue” reads what it can of it.</source>
        <translation>El archivo dañado se conserva junto al dosier. Lo hecho después de la copia de seguridad elegida está solo en ese archivo; «briefbook rescue» lee de él lo que puede.</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, cannot be read.</source>
        <translation>No se puede leer el cambio {seq}, «{text}».</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, does not lead to what the book is now.</source>
        <translation>El cambio {seq}, «{text}», no conduce a lo que el dosier es ahora.</translation>
    </message>
    <message>
        <source>The end is computed from the start and the duration.</source>
        <translation>El final se calcula a partir del inicio y la duración.</translation>
    </message>
    <message>
        <source>The end, {date}, is computed. As of when did this window hold?</source>
        <translation>El final, {date}, está calculado. ¿En qué fecha era válido este plazo?</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>El archivo está dañado: {line}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>El archivo está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The file opens with this password only, and is encrypted by AES-256. It is no PDF/A then, which forbids that. A lost password cannot be found again: the memo can be exported anew.</source>
        <translation>El archivo solo se abre con esta contraseña y está cifrado con AES-256. En ese caso no es PDF/A, que no lo permite. Una contraseña perdida no se puede recuperar: el memorando puede exportarse de nuevo.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} are listed. %n more (is|are) replaced with them.</source>
        <translation>
            <numerusform>Se enumeran las primeras ({listed}). Con ellas se reemplaza %n más.</numerusform>
            <numerusform>Se enumeran las primeras ({listed}). Con ellas se reemplazan %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be written to, or is gone; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>No se puede escribir en la carpeta de «{name}», o ya no está; no se ha cambiado nada. Guarde una copia en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there now; your edits are kept on this computer and published when it is back.</source>
        <translation>La carpeta de «{name}» no está disponible ahora; sus cambios se conservan en este equipo y se publicarán cuando vuelva a estarlo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be opened: {reason}.</source>
        <translation>No se puede abrir la carpeta «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {most} files; import the folders in it one by one.</source>
        <translation>La carpeta «{name}» contiene más de {most} archivos; importe una por una las carpetas que contiene.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that could be imported.</source>
        <translation>La carpeta «{name}» no contiene archivos que se puedan importar.</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled after {number} of %n file(s)</source>
        <translation>
            <numerusform>La importación se canceló tras {number} de %n archivo</numerusform>
            <numerusform>La importación se canceló tras {number} de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The index of citations is not in step with the texts: {wrong} of {all}.</source>
        <translation>El índice de citas no concuerda con los textos: {wrong} de {all}.</translation>
    </message>
    <message>
        <source>The index of words is not in step with the records: {wrong} of {seen}.</source>
        <translation>El índice de palabras no concuerda con los elementos: {wrong} de {seen}.</translation>
    </message>
    <message>
        <source>The issue {issue}</source>
        <translation>El asunto {issue}</translation>
    </message>
    <message>
        <source>The journal does not know where {number} of the records came from.</source>
        <translation>El diario no sabe de dónde proceden {number} de los elementos.</translation>
    </message>
    <message>
        <source>The journal does not say when the edit {seq}, “{text}”, was made or undone.</source>
        <translation>El diario no dice cuándo se hizo o se deshizo el cambio {seq}, «{text}».</translation>
    </message>
    <message>
        <source>The last edit was at {time}.</source>
        <translation>Último cambio: {time}.</translation>
    </message>
    <message>
        <source>The last edit was on {date} at {time}.</source>
        <translation>El último cambio se hizo el {date}, {time}.</translation>
    </message>
    <message>
        <source>The line of what is tolerated has to be given for each step of likelihood.</source>
        <translation>La línea de lo tolerado debe indicarse para cada nivel de probabilidad.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was drawn.</source>
        <translation>Se trazó la línea de lo tolerado.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was moved.</source>
        <translation>Se movió la línea de lo tolerado.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was taken away.</source>
        <translation>Se quitó la línea de lo tolerado.</translation>
    </message>
    <message>
        <source>The list is being made anew. Look at it, then replace.</source>
        <translation>Se está rehaciendo la lista. Revísela y reemplace después.</translation>
    </message>
    <message>
        <source>The lowest steps of both axes stand at the</source>
        <translation>Los niveles más bajos de ambos ejes están en la</translation>
    </message>
    <message>
        <source>The lowest steps stand in one of these corners: {corners}.</source>
        <translation>Los niveles más bajos están en una de estas esquinas: {corners}.</translation>
    </message>
    <message>
        <source>The map of pages of {source} is damaged.</source>
        <translation>El mapa de páginas de {source} está dañado.</translation>
    </message>
    <message>
        <source>The map of pages of {source} is missing.</source>
        <translation>Falta el mapa de páginas de {source}.</translation>
    </message>
    <message>
        <source>The matrix has {likelihood} steps of likelihood and {impact} of impact.</source>
        <translation>La matriz tiene {likelihood} niveles de probabilidad y {impact} de impacto.</translation>
    </message>
    <message>
        <source>The matrix was changed from {then} to {now}.</source>
        <translation>La matriz cambió de {then} a {now}.</translation>
    </message>
    <message>
        <source>The memo does not say whom it is for.</source>
        <translation>El memorando no dice para quién es.</translation>
    </message>
    <message>
        <source>The memo does not say whom it is from.</source>
        <translation>El memorando no dice de quién es.</translation>
    </message>
    <message numerus="yes">
        <source>The memo has %n page(s) in all</source>
        <translation>
            <numerusform>El memorando tiene %n página en total</numerusform>
            <numerusform>El memorando tiene %n páginas en total</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo has no marking, but prints what is marked {higher}: {what}.</source>
        <translation>El memorando no lleva marca, pero imprime elementos marcados {higher}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s).</source>
        <translation>
            <numerusform>El memorando tiene {length} páginas y esta plantilla permite %n página.</numerusform>
            <numerusform>El memorando tiene {length} páginas y esta plantilla permite %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s): page {page} begins with “{begins}”.</source>
        <translation>
            <numerusform>El memorando tiene {length} páginas y esta plantilla permite %n página: la página {page} empieza por «{begins}».</numerusform>
            <numerusform>El memorando tiene {length} páginas y esta plantilla permite %n páginas: la página {page} empieza por «{begins}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {pages}, and the template allows %n page(s)</source>
        <translation>
            <numerusform>El memorando tiene {pages} y la plantilla permite %n página</numerusform>
            <numerusform>El memorando tiene {pages} y la plantilla permite %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo is marked {marking}, but prints what is marked {higher}: {what}.</source>
        <translation>El memorando está marcado {marking}, pero imprime elementos marcados {higher}: {what}.</translation>
    </message>
    <message>
        <source>The memo prints a heading with nothing under it; write its text or take it out.</source>
        <translation>El memorando imprime un título sin nada debajo; escriba su texto o quítelo.</translation>
    </message>
    <message>
        <source>The memo prints the outline, the risk matrix with its register, and a note for every citation. Write the first issue, and its page appears here.</source>
        <translation>El memorando imprime el esquema, la matriz de riesgos con su registro y una nota por cada cita. Escriba el primer asunto y su página aparecerá aquí.</translation>
    </message>
    <message>
        <source>The memo will not be what you mean it to be; mend it, or choose another template.</source>
        <translation>El memorando no será lo que usted quiere que sea; corríjalo o elija otra plantilla.</translation>
    </message>
    <message>
        <source>The memo’s head has a gap; fill it in.</source>
        <translation>La cabecera del memorando tiene un hueco; rellénelo.</translation>
    </message>
    <message>
        <source>The memo’s note on it will be incomplete; enter what is missing.</source>
        <translation>La nota del memorando sobre ella quedará incompleta; introduzca lo que falta.</translation>
    </message>
    <message>
        <source>The memo’s template.</source>
        <translation>La plantilla del memorando.</translation>
    </message>
    <message>
        <source>The name of a bibliography ends in {ends}.</source>
        <translation>El nombre de una bibliografía termina en {ends}.</translation>
    </message>
    <message>
        <source>The name of a collection, or of a new one</source>
        <translation>El nombre de una colección, existente o nueva</translation>
    </message>
    <message>
        <source>The name of this file is longer than this system allows; open it by a shorter one.</source>
        <translation>El nombre de este archivo es más largo de lo que permite este sistema; ábralo con uno más corto.</translation>
    </message>
    <message>
        <source>The name of “{name}” leaves no room for that of its journal; give it a shorter name, or open it read-only.</source>
        <translation>El nombre de «{name}» no deja espacio para el de su diario; dele un nombre más corto o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>The new text of the source</source>
        <translation>El texto nuevo de la fuente</translation>
    </message>
    <message>
        <source>The new version does not have these words.</source>
        <translation>La versión nueva no tiene estas palabras.</translation>
    </message>
    <message>
        <source>The new version does not have these words: in their sentence {changes}.</source>
        <translation>La versión nueva no tiene estas palabras: en su frase {changes}.</translation>
    </message>
    <message>
        <source>The old version does not have these words where the passage says.</source>
        <translation>La versión anterior no tiene estas palabras donde dice el pasaje.</translation>
    </message>
    <message>
        <source>The original of {source} is damaged.</source>
        <translation>El original de {source} está dañado.</translation>
    </message>
    <message>
        <source>The original of {source} is missing.</source>
        <translation>Falta el original de {source}.</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>La otra copia</translation>
    </message>
    <message>
        <source>The outline has all sections of this kind of memo already.</source>
        <translation>El esquema ya tiene todas las secciones de este tipo de memorando.</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is not what stands at its place in the text.</source>
        <translation>El pasaje @{key}#{number} no es lo que hay en su lugar del texto.</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is of a version that is not there.</source>
        <translation>El pasaje @{key}#{number} es de una versión que no existe.</translation>
    </message>
    <message>
        <source>The passage before, and its proposed place</source>
        <translation>El pasaje anterior y el lugar propuesto</translation>
    </message>
    <message>
        <source>The passage has no words to look for.</source>
        <translation>El pasaje no tiene palabras que buscar.</translation>
    </message>
    <message>
        <source>The passage has these words, but not in this order, or not as whole words.</source>
        <translation>El pasaje tiene estas palabras, pero no en este orden, o no como palabras completas.</translation>
    </message>
    <message>
        <source>The passage of the claim that you had begun is no longer in the book.</source>
        <translation>El pasaje de la afirmación que había empezado ya no está en el dosier.</translation>
    </message>
    <message>
        <source>The passage speaks against the claim (Tab changes sides)</source>
        <translation>El pasaje habla en contra de la afirmación (Tab cambia de lado)</translation>
    </message>
    <message>
        <source>The passage speaks for the claim (Tab changes sides)</source>
        <translation>El pasaje habla a favor de la afirmación (Tab cambia de lado)</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>La contraseña no abre «{name}».</translation>
    </message>
    <message>
        <source>The password of a PDF file has {most} letters at most, fewer with accents.</source>
        <translation>La contraseña de un archivo PDF tiene como máximo {most} letras, menos si llevan tilde.</translation>
    </message>
    <message>
        <source>The path of “{name}” is longer than a book’s may be; use a folder nearer to the top, or shorter names.</source>
        <translation>La ruta de «{name}» es más larga de lo que puede ser la de un dosier; use una carpeta más próxima a la raíz o nombres más cortos.</translation>
    </message>
    <message>
        <source>The position of {name} was deleted; it was {then}.</source>
        <translation>Se eliminó la posición de {name}; era {then}.</translation>
    </message>
    <message>
        <source>The position of “{name}”</source>
        <translation>La posición de «{name}»</translation>
    </message>
    <message>
        <source>The position that took its place is not in the table.</source>
        <translation>La posición que ocupó su lugar no está en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>La impresora se detuvo tras %n página.</numerusform>
            <numerusform>La impresora se detuvo tras %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be used; look whether it is there and on.</source>
        <translation>No se puede usar la impresora «{name}»; compruebe que esté ahí y encendida.</translation>
    </message>
    <message>
        <source>The process that did this ended unexpectedly; the book is unchanged. Please try again.</source>
        <translation>El proceso que hacía esto terminó de forma inesperada; el dosier no ha cambiado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The quotation is not in [{citation}].</source>
        <translation>La cita textual no está en [{citation}].</translation>
    </message>
    <message>
        <source>The quotation is word for word in [{citation}].</source>
        <translation>La cita textual está palabra por palabra en [{citation}].</translation>
    </message>
    <message>
        <source>The range of the {axis} of {risk} has to hold its rating.</source>
        <translation>El rango de {axis} de {risk} debe contener su valoración.</translation>
    </message>
    <message>
        <source>The range says where the rating may lie; let it hold the rating.</source>
        <translation>El rango dice dónde puede estar la valoración; haga que la contenga.</translation>
    </message>
    <message>
        <source>The risk matrix can be written as .svg, .pdf or .png.</source>
        <translation>La matriz de riesgos se puede escribir como .svg, .pdf o .png.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The same paragraph of {name} was changed since the merge; decide for ours, and take over by hand what is missing.</source>
        <translation>El mismo párrafo de {name} cambió después de la combinación; decida por lo nuestro y añada a mano lo que falte.</translation>
    </message>
    <message>
        <source>The same words stand at the same place.</source>
        <translation>Las mismas palabras están en el mismo lugar.</translation>
    </message>
    <message>
        <source>The sample book is kept as “{file}”.</source>
        <translation>El dosier de ejemplo se conserva como «{file}».</translation>
    </message>
    <message>
        <source>The search for sources that look alike was cancelled</source>
        <translation>Se canceló la búsqueda de fuentes parecidas</translation>
    </message>
    <message>
        <source>The server no longer has what this book got from it, as if it was set back to an earlier day; nothing was changed. Join the book anew as another file, and merge this one into it.</source>
        <translation>El servidor ya no tiene lo que este dosier recibió de él, como si se hubiera restaurado a un día anterior; no se ha cambiado nada. Únase de nuevo al dosier en otro archivo y combine este con él.</translation>
    </message>
    <message>
        <source>The server was set up by a newer Briefbook; update Briefbook to use it.</source>
        <translation>Un Briefbook más reciente configuró el servidor; actualice Briefbook para usarlo.</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so it has no new version.</source>
        <translation>La fuente ya no está en el dosier, por lo que no tiene versión nueva.</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so nothing can be marked in it.</source>
        <translation>La fuente ya no está en el dosier, por lo que no se puede marcar nada en ella.</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>La propia fuente</translation>
    </message>
    <message>
        <source>The source “{title}” ({key}) is left out: {why}.</source>
        <translation>La fuente «{title}» ({key}) se omite: {why}.</translation>
    </message>
    <message>
        <source>The steps of the matrix have other words, ranges or definitions.</source>
        <translation>Los niveles de la matriz tienen otras palabras, rangos o definiciones.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>The table “{table}” holds a row that is no record.</source>
        <translation>La tabla «{table}» contiene una fila que no es un elemento del dosier.</translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s)</source>
        <translation>
            <numerusform>La plantilla permite %n página</numerusform>
            <numerusform>La plantilla permite %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s); what it sets apart, such as a clearance page, does not count</source>
        <translation>
            <numerusform>La plantilla permite %n página; lo que separa, como una página de tramitación, no cuenta</numerusform>
            <numerusform>La plantilla permite %n páginas; lo que separa, como una página de tramitación, no cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>The template sets no limit of pages</source>
        <translation>La plantilla no fija ningún límite de páginas</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la plantilla {path}: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read as TOML: {reason}.</source>
        <translation>No se puede leer la plantilla «{name}» como TOML: {reason}.</translation>
    </message>
    <message>
        <source>The template’s readers expect it; write it, or choose another template.</source>
        <translation>Los lectores de la plantilla lo esperan; escríbalo o elija otra plantilla.</translation>
    </message>
    <message>
        <source>The text in this page’s file is not what the page shows, so it was left out.</source>
        <translation>El texto del archivo de esta página no es lo que la página muestra, por lo que se omitió.</translation>
    </message>
    <message>
        <source>The text of this part</source>
        <translation>El texto de esta parte</translation>
    </message>
    <message>
        <source>The text of {source} cannot be read.</source>
        <translation>No se puede leer el texto de {source}.</translation>
    </message>
    <message>
        <source>The text of {source} is damaged.</source>
        <translation>El texto de {source} está dañado.</translation>
    </message>
    <message>
        <source>The text of {source} is missing.</source>
        <translation>Falta el texto de {source}.</translation>
    </message>
    <message>
        <source>The two texts, paragraph by paragraph</source>
        <translation>Los dos textos, párrafo por párrafo</translation>
    </message>
    <message>
        <source>The undertaking itself fails.</source>
        <translation>Fracasa el propio proyecto.</translation>
    </message>
    <message>
        <source>The window of {label} would close before it opens.</source>
        <translation>El plazo de {label} terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>The window of {label} would close on the day it opens.</source>
        <translation>El plazo de {label} terminaría el mismo día en que empieza.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>The words are a pattern: . is any character, \d a digit, (…) a group; $1 puts a group in</source>
        <translation>Las palabras son un patrón: . es cualquier carácter, \d un dígito, (…) un grupo; $1 inserta un grupo</translation>
    </message>
    <message>
        <source>The words changed: {changes}.</source>
        <translation>Cambiaron las palabras: {changes}.</translation>
    </message>
    <message>
        <source>The work on {server} was stopped.</source>
        <translation>Se detuvo el trabajo en {server}.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Se detuvo el trabajo.</translation>
    </message>
    <message>
        <source>The work was stopped; what was done is kept.</source>
        <translation>Se detuvo el trabajo; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>The {kind} {record} is left out: {why}.</source>
        <translation>Se omite {record} ({kind}): {why}.</translation>
    </message>
    <message>
        <source>The “{template}” has no section for what changed, so it is not printed.</source>
        <translation>La plantilla «{template}» no tiene sección para lo que cambió, por lo que no se imprime.</translation>
    </message>
    <message numerus="yes">
        <source>The “{template}” leaves out the issue(s) {issues}, for which it has no section.</source>
        <translation>
            <numerusform>La plantilla «{template}» omite el asunto {issues}, para el que no tiene sección.</numerusform>
            <numerusform>La plantilla «{template}» omite los asuntos {issues}, para los que no tiene sección.</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{template}” wants a section “{section}”; {then}.</source>
        <translation>La plantilla «{template}» pide una sección «{section}»; {then}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Tema: {theme}</translation>
    </message>
    <message>
        <source>There are several books on {server}; add to the address which you mean:
{books}</source>
        <translation>Hay varios dosieres en {server}; añada a la dirección a cuál se refiere:
{books}</translation>
    </message>
    <message>
        <source>There are too many risks for one picture; write the matrix as .pdf or .svg.</source>
        <translation>Hay demasiados riesgos para una sola imagen; escriba la matriz como .pdf o .svg.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already.</source>
        <translation>Ya hay una colección «{name}».</translation>
    </message>
    <message>
        <source>There is already a snapshot “{name}”; give this one another name.</source>
        <translation>Ya hay una instantánea «{name}»; dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>There is already an actor “{name}”.</source>
        <translation>Ya hay un actor «{name}».</translation>
    </message>
    <message>
        <source>There is no action in the row that this belongs to.</source>
        <translation>En la fila no hay ninguna acción a la que esto pertenezca.</translation>
    </message>
    <message>
        <source>There is no backup of “{name}” on this computer. “briefbook rescue” reads what it can of the file.</source>
        <translation>No hay ninguna copia de seguridad de «{name}» en este equipo. «briefbook rescue» lee lo que puede del archivo.</translation>
    </message>
    <message>
        <source>There is no book at {path} now. Your last edits of it, which could not be published, are kept on this computer; open it read-only to see them and save a copy.</source>
        <translation>Ahora no hay ningún dosier en {path}. Sus últimos cambios en él, que no se pudieron publicar, se conservan en este equipo; ábralo en solo lectura para verlos y guardar una copia.</translation>
    </message>
    <message>
        <source>There is no book at {path}, as its folder is not there; connect the disk, stick or share that it is on and try again.</source>
        <translation>No hay ningún dosier en {path}, porque su carpeta no está; conecte el disco, la memoria o el recurso compartido en el que se encuentra e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>No hay ningún dosier en {path}.</translation>
    </message>
    <message>
        <source>There is no book at {path}: it is a link to a file that is no longer there.</source>
        <translation>No hay ningún dosier en {path}: es un enlace a un archivo que ya no existe.</translation>
    </message>
    <message>
        <source>There is no book at {path}; if it was moved or renamed, open it where it is now.</source>
        <translation>No hay ningún dosier en {path}; si se movió o se renombró, ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>There is no book {book} on {server}.</source>
        <translation>No hay ningún dosier {book} en {server}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”; the table has {headers}.</source>
        <translation>No hay ninguna columna «{column}»; la tabla tiene {headers}.</translation>
    </message>
    <message>
        <source>There is no column “{header}”; the table has {headers}.</source>
        <translation>No hay ninguna columna «{header}»; la tabla tiene {headers}.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this memo.</source>
        <translation>No hay diccionario para el idioma de este memorando.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>No hay ninguna carpeta {parent}.</translation>
    </message>
    <message>
        <source>There is no issue before “{title}” to put it under.</source>
        <translation>No hay ningún asunto antes de «{title}» en el que ponerlo.</translation>
    </message>
    <message>
        <source>There is no issue “{title}” in the outline.</source>
        <translation>No hay ningún asunto «{title}» en el esquema.</translation>
    </message>
    <message>
        <source>There is no memo template “{name}”; there are these: {there_are}.</source>
        <translation>No hay ninguna plantilla de memorando «{name}»; hay estas: {there_are}.</translation>
    </message>
    <message>
        <source>There is no misspelling in this text.</source>
        <translation>No hay faltas de ortografía en este texto.</translation>
    </message>
    <message>
        <source>There is no room for a backup of “{name}” in {folder}.</source>
        <translation>No hay espacio para una copia de seguridad de «{name}» en {folder}.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another place.</source>
        <translation>Allí no hay espacio para «{name}». Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no room left in the folder of “{name}”; your edits are kept on this computer and published when there is.</source>
        <translation>No queda espacio en la carpeta de «{name}»; sus cambios se conservan en este equipo y se publicarán cuando lo haya.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”; nothing was changed. Make room and try again, or save a copy elsewhere.</source>
        <translation>No queda espacio en el disco para «{name}»; no se ha cambiado nada. Libere espacio e inténtelo de nuevo, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{book}”; make room and try again, or open it read-only.</source>
        <translation>No queda espacio en el disco de «{book}»; libere espacio e inténtelo de nuevo, o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>There is no room on this computer for a working copy of “{name}”; make room and try again, or open it read-only.</source>
        <translation>En este equipo no hay espacio para una copia de trabajo de «{name}»; libere espacio e inténtelo de nuevo, o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>There is no shared book in this database yet; publish one first.</source>
        <translation>Aún no hay ningún dosier compartido en esta base de datos; publique uno primero.</translation>
    </message>
    <message>
        <source>There is no shared book on {server} yet; publish one first.</source>
        <translation>Aún no hay ningún dosier compartido en {server}; publique uno primero.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is only one table.</source>
        <translation>No hay ninguna hoja «{sheet}» con una tabla; solo hay una tabla.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is {names}.</source>
        <translation>No hay ninguna hoja «{sheet}» con una tabla; hay {names}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}” in {path}; “snapshots” lists them.</source>
        <translation>No hay ninguna instantánea «{name}» en {path}; «snapshots» las enumera.</translation>
    </message>
    <message>
        <source>There is no such issue in the outline.</source>
        <translation>No hay tal asunto en el esquema.</translation>
    </message>
    <message>
        <source>There is no such passage in the book.</source>
        <translation>No hay tal pasaje en el dosier.</translation>
    </message>
    <message>
        <source>There is no such shared book on {server} yet.</source>
        <translation>Aún no hay tal dosier compartido en {server}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>No hay texto en el portapapeles para pegar.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>No existe «{name}» ({kind}).</translation>
    </message>
    <message>
        <source>There is no {label} in it, so it was left out.</source>
        <translation>No hay {label} en él, por lo que se omitió.</translation>
    </message>
    <message>
        <source>There is nothing in the columns that are loaded.</source>
        <translation>No hay nada en las columnas que se cargan.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can become a source.</source>
        <translation>No hay nada en el portapapeles que pueda convertirse en fuente.</translation>
    </message>
    <message>
        <source>There is nothing to cite yet: sources come first.</source>
        <translation>Aún no hay nada que citar: primero van las fuentes.</translation>
    </message>
    <message>
        <source>There is nothing to print yet; add an issue, a risk or another paper first.</source>
        <translation>Aún no hay nada que imprimir; añada primero un asunto, un riesgo u otro documento.</translation>
    </message>
    <message numerus="yes">
        <source>These %n files can be imported once a book is open; open or start one first.</source>
        <translation>
            <numerusform>Este archivo puede importarse cuando haya un dosier abierto; abra o empiece uno primero.</numerusform>
            <numerusform>Estos %n archivos pueden importarse cuando haya un dosier abierto; abra o empiece uno primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n files cannot be imported into a book that is open to read only.</source>
        <translation>
            <numerusform>Este archivo no puede importarse en un dosier abierto en solo lectura.</numerusform>
            <numerusform>Estos %n archivos no pueden importarse en un dosier abierto en solo lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Estos dos no son iguales.</translation>
    </message>
    <message>
        <source>These two are the same.</source>
        <translation>Estos dos son iguales.</translation>
    </message>
    <message>
        <source>These very bytes are another source already, @{key}.</source>
        <translation>Estos mismos bytes ya son otra fuente, @{key}.</translation>
    </message>
    <message>
        <source>These words are already marked as passage {number}.</source>
        <translation>Estas palabras ya están marcadas como pasaje {number}.</translation>
    </message>
    <message>
        <source>These words are not in the text.</source>
        <translation>Estas palabras no están en el texto.</translation>
    </message>
    <message>
        <source>These words are the same, but all around them changed.</source>
        <translation>Estas palabras son las mismas, pero todo lo que las rodea cambió.</translation>
    </message>
    <message>
        <source>These words are the same, but beside them {changes}.</source>
        <translation>Estas palabras son las mismas, pero junto a ellas {changes}.</translation>
    </message>
    <message>
        <source>These words now stand at another place.</source>
        <translation>Estas palabras están ahora en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>These words stand at %n places, and nothing tells which is meant.</source>
        <translation>
            <numerusform>Estas palabras están en %n lugar, y nada indica si es ese.</numerusform>
            <numerusform>Estas palabras están en %n lugares, y nada indica cuál es.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version, and none is surely this one.</source>
        <translation>Estas palabras están en {count} lugares de la versión nueva, y ninguno es este con seguridad.</translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version.</source>
        <translation>Estas palabras están en {count} lugares de la versión nueva.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, and “{said}” says that they are {speaker}’s.</source>
        <translation>Estas palabras están entre comillas, y «{said}» dice que son de {speaker}.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks; the text beside them does not say whose they are.</source>
        <translation>Estas palabras están entre comillas; el texto contiguo no dice de quién son.</translation>
    </message>
    <message>
        <source>These words stand in the new version only at a place that is not this one.</source>
        <translation>En la versión nueva, estas palabras están solo en un lugar que no es este.</translation>
    </message>
    <message>
        <source>These words stand in the text, but not between the words given around them.</source>
        <translation>Estas palabras están en el texto, pero no entre las palabras indicadas a su alrededor.</translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation>Estas palabras, una tras otra</translation>
    </message>
    <message>
        <source>Thesis</source>
        <comment>type of source</comment>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>They are one; take the first out of the library</source>
        <translation>Son la misma; eliminar la primera de la biblioteca</translation>
    </message>
    <message>
        <source>They are one; take the second out of the library</source>
        <translation>Son la misma; eliminar la segunda de la biblioteca</translation>
    </message>
    <message>
        <source>They have moved: begin the newer position</source>
        <translation>Se han movido: empezar la posición más reciente</translation>
    </message>
    <message>
        <source>This Book’s</source>
        <translation>Lo de este dosier</translation>
    </message>
    <message>
        <source>This Issue</source>
        <translation>Este asunto</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Este dosier</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Este dosier solo se puede leer.</translation>
    </message>
    <message>
        <source>This book can only be read; a copy of a backup can be opened.</source>
        <translation>Este dosier solo se puede leer; se puede abrir una copia de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This book has no claim {key}.</source>
        <translation>Este dosier no tiene ninguna afirmación {key}.</translation>
    </message>
    <message>
        <source>This book is locked.</source>
        <translation>Este dosier está bloqueado.</translation>
    </message>
    <message>
        <source>This book is no longer on {server}; leave the team, and publish it anew.</source>
        <translation>Este dosier ya no está en {server}; abandone el equipo y publíquelo de nuevo.</translation>
    </message>
    <message>
        <source>This book is not shared; publish it, or join one that is.</source>
        <translation>Este dosier no está compartido; publíquelo o únase a uno que lo esté.</translation>
    </message>
    <message>
        <source>This book is open read-only: there is nothing to save.</source>
        <translation>Este dosier está abierto en solo lectura: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>This book is protected by a password, and on a server it is not: whoever keeps the server can read all of it. Publish it only if that is meant, with --anyone-on-the-server-can-read.</source>
        <translation>Este dosier está protegido con una contraseña y en un servidor no lo estará: quien administre el servidor podrá leerlo entero. Publíquelo solo si es eso lo que quiere, con --anyone-on-the-server-can-read.</translation>
    </message>
    <message>
        <source>This book is protected by a password.</source>
        <translation>Este dosier está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>This book is protected by a password; its copy on the server is not.</source>
        <translation>Este dosier está protegido con una contraseña; su copia en el servidor, no.</translation>
    </message>
    <message>
        <source>This book is shared already; sync it, or leave its team first.</source>
        <translation>Este dosier ya está compartido; sincronícelo o abandone antes su equipo.</translation>
    </message>
    <message>
        <source>This book is shared no longer; what {server} has of it stays there.</source>
        <translation>Este dosier ya no está compartido; lo que {server} tiene de él se queda allí.</translation>
    </message>
    <message>
        <source>This book is shared with a newer Briefbook; update Briefbook to sync it.</source>
        <translation>Este dosier se comparte con un Briefbook más reciente; actualice Briefbook para sincronizarlo.</translation>
    </message>
    <message>
        <source>This book was saved by an earlier Briefbook, and too little of it is left to bring it up to date; go back to a backup.</source>
        <translation>Este dosier se guardó con un Briefbook anterior y queda demasiado poco de él para actualizarlo; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>This cannot be put in its place: {reason}.</source>
        <translation>Esto no se puede poner en su lugar: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no printer; export the memo as PDF and print that elsewhere.</source>
        <translation>Este equipo no tiene impresora; exporte el memorando como PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <source>This copy is marked {own}; the memo itself is marked {marking}.</source>
        <translation>Esta copia está marcada {own}; el propio memorando está marcado {marking}.</translation>
    </message>
    <message>
        <source>This copy is not marked; the memo itself is marked {marking}.</source>
        <translation>Esta copia no está marcada; el propio memorando está marcado {marking}.</translation>
    </message>
    <message>
        <source>This database keeps text as {encoding}, which has not all letters; make one in UTF8.</source>
        <translation>Esta base de datos guarda el texto en {encoding}, que no tiene todas las letras; cree una en UTF8.</translation>
    </message>
    <message>
        <source>This file holds no Web Annotation.</source>
        <translation>Este archivo no contiene ninguna anotación Web Annotation.</translation>
    </message>
    <message>
        <source>This hangs together with the rest; take the whole of it back.</source>
        <translation>Esto forma un todo con el resto; restablezca el conjunto.</translation>
    </message>
    <message>
        <source>This installation of Briefbook cannot print; export the memo as PDF and print that.</source>
        <translation>Esta instalación de Briefbook no puede imprimir; exporte el memorando como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>This is no Web Annotation file: it is not JSON.</source>
        <translation>Esto no es un archivo Web Annotation: no es JSON.</translation>
    </message>
    <message>
        <source>This is no longer in the book.</source>
        <translation>Esto ya no está en el dosier.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used: {reason}.</source>
        <translation>Esta expresión regular no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the beginning of the file is lost, without which no page of it can be read; go back to a backup.</source>
        <translation>Esta no es la contraseña de «{name}», o se ha perdido el principio del archivo, sin el cual no se puede leer ninguna página; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the file is damaged.</source>
        <translation>Esta no es la contraseña de «{name}», o el archivo está dañado.</translation>
    </message>
    <message>
        <source>This is not the password that the book has.</source>
        <translation>Esta no es la contraseña que tiene el dosier.</translation>
    </message>
    <message>
        <source>This is the version of @{key} that the book has already.</source>
        <translation>Esta es la versión de @{key} que el dosier ya tiene.</translation>
    </message>
    <message>
        <source>This is version {number} of @{key}, which the book has already.</source>
        <translation>Esta es la versión {number} de @{key}, que el dosier ya tiene.</translation>
    </message>
    <message>
        <source>This is version {version}: passages are marked in the current version only, which is {newest}.</source>
        <translation>Esta es la versión {version}: los pasajes se marcan solo en la versión actual, que es la {newest}.</translation>
    </message>
    <message>
        <source>This is version {version}; version {newest} is the current one.</source>
        <translation>Esta es la versión {version}; la actual es la versión {newest}.</translation>
    </message>
    <message>
        <source>This is what Briefbook knows of its mistake. It is kept on this computer and never sent; copy or save it for whoever helps you.</source>
        <translation>Esto es lo que Briefbook sabe de su error. Se guarda en este equipo y nunca se envía; cópielo o guárdelo para quien le ayude.</translation>
    </message>
    <message>
        <source>This needs more than {megabytes} MB of memory and was stopped; please divide the text or file.</source>
        <translation>Esto necesita más de {megabytes} MB de memoria y se detuvo; divida el texto o el archivo.</translation>
    </message>
    <message>
        <source>This page holds no readable text: it is a picture, perhaps a scan.</source>
        <translation>Esta página no contiene texto legible: es una imagen, quizá un escaneado.</translation>
    </message>
    <message>
        <source>This passage gives the words of {holding}; take it away from there first.</source>
        <translation>Este pasaje da las palabras de {holding}; quítelo antes de ahí.</translation>
    </message>
    <message>
        <source>This passage is cited in {places}; take the citation out first.</source>
        <translation>Este pasaje se cita en {places}; quite antes la cita.</translation>
    </message>
    <message>
        <source>This passage is evidence of {labels}; take it away from there first.</source>
        <translation>Este pasaje es prueba de {labels}; quítelo antes de ahí.</translation>
    </message>
    <message>
        <source>This passage is no longer in the book.</source>
        <translation>Este pasaje ya no está en el dosier.</translation>
    </message>
    <message>
        <source>This passage was not found in the new version; mark its place by hand, or keep it.</source>
        <translation>Este pasaje no se halló en la versión nueva; marque su lugar a mano o consérvelo.</translation>
    </message>
    <message>
        <source>This position was superseded before.</source>
        <translation>Esta posición ya se había sustituido.</translation>
    </message>
    <message>
        <source>This regular expression takes too long: it can match the same words in too many ways.</source>
        <translation>Esta expresión regular tarda demasiado: puede coincidir con las mismas palabras de demasiadas maneras.</translation>
    </message>
    <message>
        <source>This selection runs over text that was set aside; bring it back first, or mark each side of it.</source>
        <translation>Esta selección abarca texto que se apartó; recupérelo antes o marque por separado cada lado.</translation>
    </message>
    <message>
        <source>This source is no longer in the book.</source>
        <translation>Esta fuente ya no está en el dosier.</translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>Este texto solo se puede leer.</translation>
    </message>
    <message>
        <source>This text holds half a character, which cannot be kept.</source>
        <translation>Este texto contiene medio carácter, que no se puede guardar.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped; please divide the text or file.</source>
        <translation>Esto tardó más de {seconds} segundos y se detuvo; divida el texto o el archivo.</translation>
    </message>
    <message>
        <source>This version of Briefbook has no such field.</source>
        <translation>Esta versión de Briefbook no tiene ese campo.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por medio de</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of issue {number}</source>
        <translation>Título del asunto {number}</translation>
    </message>
    <message>
        <source>Title of the issue</source>
        <translation>Título del asunto</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Título de la fuente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To</source>
        <comment>who gets the memo</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por examinar</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To share a book through a server, Briefbook needs a package that is not installed here; install it with: pip install &apos;briefbook[team]&apos;</source>
        <translation>Para compartir un dosier mediante un servidor, Briefbook necesita un paquete que no está instalado aquí; instálelo con: pip install &apos;briefbook[team]&apos;</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>Al cambio anterior</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Al cambio siguiente</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoy, {date}</translation>
    </message>
    <message>
        <source>Together they come to {lowest}–{highest} %.</source>
        <translation>Juntas suman {lowest}–{highest}&#xa0;%.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message numerus="yes">
        <source>Took %n record(s) back from “{snapshot}”.</source>
        <translation>
            <numerusform>Se restableció %n elemento según «{snapshot}».</numerusform>
            <numerusform>Se restablecieron %n elementos según «{snapshot}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n source(s) out of “{name}”</source>
        <translation>
            <numerusform>Se sacó %n fuente de «{name}»</numerusform>
            <numerusform>Se sacaron %n fuentes de «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paragraph of “{name}” back from “{snapshot}”.</source>
        <translation>Se restableció un párrafo de «{name}» según «{snapshot}».</translation>
    </message>
    <message>
        <source>Took evidence from {claim}</source>
        <translation>Se quitaron pruebas a {claim}</translation>
    </message>
    <message>
        <source>Took the snapshot “{name}”.</source>
        <translation>Se tomó la instantánea «{name}».</translation>
    </message>
    <message>
        <source>Took what the other copy says</source>
        <translation>Se tomó lo que dice la otra copia</translation>
    </message>
    <message>
        <source>Took {field} of “{name}” back from “{snapshot}”.</source>
        <translation>Se restableció {field} de «{name}» según «{snapshot}».</translation>
    </message>
    <message>
        <source>Took “{name}” back from “{snapshot}”.</source>
        <translation>Se restableció «{name}» según «{snapshot}».</translation>
    </message>
    <message>
        <source>Treaty</source>
        <comment>type of source</comment>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>Tripped</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>No se puede valorar la veracidad</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Two Panes Side by Side</source>
        <translation>Dos paneles contiguos</translation>
    </message>
    <message>
        <source>Two copies of the book say different things; decide which of them holds, or both.</source>
        <translation>Dos copias del dosier dicen cosas distintas; decida cuál es válida, o ambas.</translation>
    </message>
    <message>
        <source>Two readings of this page differ; choose the one that is right</source>
        <translation>Hay dos lecturas distintas de esta página; elija la correcta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a tag; Enter adds it</source>
        <translation>Escriba una etiqueta; Intro la añade</translation>
    </message>
    <message>
        <source>Type it here; it is kept until you close the program.</source>
        <translation>Escríbala aquí; se guarda hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Escriba la contraseña dos veces.</translation>
    </message>
    <message>
        <source>Typing That Was Not Finished</source>
        <translation>Texto que no se terminó de escribir</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>UK PHIA yardstick</source>
        <translation>Baremo PHIA británico</translation>
    </message>
    <message>
        <source>UK submission</source>
        <translation>Nota británica al ministro</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Under the matrix</source>
        <translation>Bajo la matriz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the Import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo the Merge</source>
        <translation>Deshacer la combinación</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Poco probable</translation>
    </message>
    <message>
        <source>Unlink {claim}</source>
        <translation>Desvincular {claim}</translation>
    </message>
    <message>
        <source>Unlink {label} From {other}</source>
        <translation>Desvincular {label} de {other}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>No fiable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until which day, {form}</source>
        <translation>Hasta qué día, {form}</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>Actualizar «{title}»</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use Selected Passage</source>
        <translation>Usar el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Used now and kept in no file; leave it empty if the server wants none.</source>
        <translation>Se usa ahora y no se guarda en ningún archivo; déjela vacía si el servidor no pide ninguna.</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Por lo general fiable</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verification and reversal</source>
        <translation>Verificación y reversión</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>Verificando el dosier</translation>
    </message>
    <message>
        <source>Version {number} of {newest}, imported {date}</source>
        <translation>Versión {number} de {newest}, importada: {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date}</source>
        <translation>Versión {number}, importada: {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date} (current)</source>
        <translation>Versión {number}, importada: {date} (actual)</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Versión {number}, {date}</translation>
    </message>
    <message>
        <source>Version {version} of @{key} is the current one now.</source>
        <translation>La versión {version} de @{key} es ahora la actual.</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {passages}.</source>
        <translation>Versión {version} de @{key}: {passages}.</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {told}</source>
        <translation>Versión {version} de @{key}: {told}</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Muy probable</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>Muy poco probable</translation>
    </message>
    <message>
        <source>Via whom?</source>
        <translation>¿Por medio de quién?</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>of a journal</comment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Was not there then.</source>
        <translation>No estaba entonces.</translation>
    </message>
    <message>
        <source>Ways, ranges, key, settings and picture of the matrix</source>
        <translation>Recorridos, rangos, leyenda, ajustes e imagen de la matriz</translation>
    </message>
    <message>
        <source>Weak: a program guesses this soon. Add some words that have nothing to do with each other.</source>
        <translation>Débil: un programa la adivina pronto. Añada palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of source</comment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Web pages, PDFs, Word files, mails, bibliographies, text: each original is kept.</source>
        <translation>Páginas web, PDF, archivos de Word, correos, bibliografías, texto: se conservan todos los originales.</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}</source>
        <translation>Se volvió a la copia de seguridad de {moment}</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}; the damaged file is kept as “{name}”</source>
        <translation>Se volvió a la copia de seguridad de {moment}; el archivo dañado se conserva como «{name}»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What Is Saved</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>Qué se importó</translation>
    </message>
    <message>
        <source>What Went Wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>What another way of finding the article takes for it</source>
        <translation>Lo que otro modo de hallar el artículo toma por tal</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué fue de cada archivo</translation>
    </message>
    <message>
        <source>What became of the source</source>
        <translation>Qué fue de la fuente</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}.</source>
        <translation>Resultado de {name}: {outcome}.</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}; it was {then}.</source>
        <translation>Resultado de {name}: {outcome}; antes, {then}.</translation>
    </message>
    <message>
        <source>What came of {record}</source>
        <translation>Qué resultó de {record}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed since the last memo</source>
        <translation>Qué cambió desde el último memorando</translation>
    </message>
    <message>
        <source>What changed since {since}</source>
        <translation>Qué cambió desde {since}</translation>
    </message>
    <message>
        <source>What changed since {since} until {until}</source>
        <translation>Qué cambió desde {since} hasta {until}</translation>
    </message>
    <message>
        <source>What copies that were merged say differently</source>
        <translation>Lo que dicen de otro modo las copias combinadas</translation>
    </message>
    <message>
        <source>What differs from a moment with a name; take parts back</source>
        <translation>Lo que difiere de un momento con nombre; restablecer partes</translation>
    </message>
    <message>
        <source>What differs of the chosen record</source>
        <translation>Qué difiere del elemento elegido</translation>
    </message>
    <message>
        <source>What each step and band means</source>
        <translation>Qué significa cada nivel y cada banda</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Qué encaja</translation>
    </message>
    <message>
        <source>What follows if, and if not</source>
        <translation>Qué sucede si ocurre y si no</translation>
    </message>
    <message numerus="yes">
        <source>What hangs on (it|them) comes along ({records}).</source>
        <translation>
            <numerusform>También se incluye lo que depende de ello ({records}).</numerusform>
            <numerusform>También se incluye lo que depende de ellos ({records}).</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happened with the edit {seq}, “{text}”, has no name of its own.</source>
        <translation>Lo que ocurrió con el cambio {seq}, «{text}», no tiene nombre propio.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What has happened is no risk any more; enter it as an event, and close the risk.</source>
        <translation>Lo que ha ocurrido ya no es un riesgo; anótelo como acontecimiento y cierre el riesgo.</translation>
    </message>
    <message>
        <source>What is accepted can change; say when somebody looks at it again.</source>
        <translation>Lo aceptado puede cambiar; diga cuándo volverá alguien a examinarlo.</translation>
    </message>
    <message>
        <source>What is cited here</source>
        <translation>Lo que se cita aquí</translation>
    </message>
    <message>
        <source>What is left out for these readers</source>
        <translation>Lo que se omite para estos lectores</translation>
    </message>
    <message>
        <source>What is likelier cannot be tolerated at a greater impact than what is less likely.</source>
        <translation>Lo más probable no puede tolerarse con un impacto mayor que lo menos probable.</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Lo que es distinto ahora</translation>
    </message>
    <message>
        <source>What is said in the meeting, and what is not</source>
        <translation>Lo que se dice en la reunión y lo que no</translation>
    </message>
    <message>
        <source>What is taken for the article</source>
        <translation>Lo que se toma por el artículo</translation>
    </message>
    <message>
        <source>What it says no longer holds; cite the claim that took its place, or rewrite.</source>
        <translation>Lo que dice ya no es válido; cite la afirmación que ocupó su lugar o reescríbalo.</translation>
    </message>
    <message>
        <source>What kind of source it is</source>
        <translation>Qué tipo de fuente es</translation>
    </message>
    <message>
        <source>What kind of source it is, what it could know, and what it may want</source>
        <translation>Qué tipo de fuente es, qué podía saber y qué puede querer</translation>
    </message>
    <message>
        <source>What leans on it</source>
        <translation>Lo que se apoya en ella</translation>
    </message>
    <message>
        <source>What led here, and what comes</source>
        <translation>Qué condujo hasta aquí y qué viene</translation>
    </message>
    <message>
        <source>What led here, and what comes: talks, calls, decisions. A date may be known to the day, to the month or to the year alone.</source>
        <translation>Qué condujo hasta aquí y qué viene: conversaciones, llamadas, decisiones. Una fecha puede conocerse con su día, con su mes o solo con su año.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Lo que requiere atención</translation>
    </message>
    <message>
        <source>What needs attention before the memo goes out</source>
        <translation>Lo que requiere atención antes de que salga el memorando</translation>
    </message>
    <message>
        <source>What needs attention in the memo</source>
        <translation>Lo que requiere atención en el memorando</translation>
    </message>
    <message>
        <source>What nobody is asked to do is not done; say to whom it goes.</source>
        <translation>Lo que no se pide a nadie no se hace; diga a quién se dirige.</translation>
    </message>
    <message>
        <source>What somebody is asked to do</source>
        <translation>Lo que se pide a alguien que haga</translation>
    </message>
    <message>
        <source>What sources say, and what is quoted of them, is never changed.</source>
        <translation>Lo que dicen las fuentes, y lo que se cita de ellas, no se cambia nunca.</translation>
    </message>
    <message>
        <source>What texts said before is left out: it may not have been for these readers then.</source>
        <translation>Lo que decían antes los textos se omite: puede que entonces no fuera para estos lectores.</translation>
    </message>
    <message>
        <source>What the other copy says</source>
        <translation>Lo que dice la otra copia</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>What the second has otherwise</source>
        <translation>Lo que la segunda tiene distinto</translation>
    </message>
    <message>
        <source>What the support file holds</source>
        <translation>Lo que contiene el archivo de asistencia</translation>
    </message>
    <message>
        <source>What theirs refers to is no longer in the book; decide for ours.</source>
        <translation>Aquello a lo que remite lo suyo ya no está en el dosier; decida por lo nuestro.</translation>
    </message>
    <message>
        <source>What this book says</source>
        <translation>Lo que dice este dosier</translation>
    </message>
    <message>
        <source>What this source derives from</source>
        <translation>De qué deriva esta fuente</translation>
    </message>
    <message>
        <source>What this was then is no longer in the book; take the whole record back.</source>
        <translation>Lo que esto era entonces ya no está en el dosier; restablezca el elemento entero.</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>Qué hacer con las palabras seleccionadas</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>What to know before loading</source>
        <translation>Qué conviene saber antes de cargar</translation>
    </message>
    <message>
        <source>What was being typed for {records} is kept: it is there when you begin one.</source>
        <translation>Lo que se estaba escribiendo ({records}) se conserva: estará ahí cuando empiece uno.</translation>
    </message>
    <message>
        <source>What was being typed in {places} when Briefbook stopped is back.</source>
        <translation>Ha vuelto lo que se estaba escribiendo en {places} cuando Briefbook se detuvo.</translation>
    </message>
    <message>
        <source>What was being typed in {place} cannot be entered: {reason}</source>
        <translation>Lo que se estaba escribiendo en {place} no se puede introducir: {reason}</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>¿Qué se decidió?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo hallado</translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation>Lo combinado</translation>
    </message>
    <message>
        <source>What was promised, by whom, within which window</source>
        <translation>Qué se prometió, quién, en qué plazo</translation>
    </message>
    <message>
        <source>What was to be done by then is not done; do it, or set another date.</source>
        <translation>Lo que debía hacerse para entonces no está hecho; hágalo o fije otra fecha.</translation>
    </message>
    <message>
        <source>What we and they want from the meeting</source>
        <translation>Lo que nosotros y ellos queremos de la reunión</translation>
    </message>
    <message>
        <source>What would reverse it</source>
        <translation>Qué lo revertiría</translation>
    </message>
    <message>
        <source>What you are typing is in the file too, and becomes an edit when you are done</source>
        <translation>Lo que está escribiendo también está en el archivo y se convierte en cambio cuando termina</translation>
    </message>
    <message>
        <source>What you are typing is kept, and becomes an edit when you pause</source>
        <translation>Lo que está escribiendo se conserva y se convierte en cambio cuando hace una pausa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a newer version of a source is imported, the passages whose words changed or went elsewhere are listed here, each beside both versions, until you have decided.</source>
        <translation>Cuando se importa una versión más reciente de una fuente, aquí se enumeran los pasajes cuyas palabras cambiaron o fueron a otro lugar, cada uno junto a ambas versiones, hasta que usted decida.</translation>
    </message>
    <message>
        <source>When a source has much the same text as another, as a wire report on several sites has, or gives the same web address, both are listed here until you have said what they are.</source>
        <translation>Cuando una fuente tiene casi el mismo texto que otra, como un despacho de agencia en varios sitios, o da la misma dirección web, ambas figuran aquí hasta que usted diga qué son.</translation>
    </message>
    <message>
        <source>When another copy of this book is merged into it (File → Merge Another Copy…) and both changed the same field or paragraph, the book keeps its own, and both are listed here until you have decided.</source>
        <translation>Cuando se combina con este dosier otra copia suya (Archivo → Combinar otra copia…) y ambas cambiaron el mismo campo o párrafo, el dosier conserva lo suyo, y ambas versiones figuran aquí hasta que usted decida.</translation>
    </message>
    <message>
        <source>When this held, as precisely as it is known: 2025-10-28, 2025-10 or 2025</source>
        <translation>Cuándo era así, con la precisión que se conozca: 2025-10-28, 2025-10 o 2025</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where actors stand on the issues</source>
        <translation>Qué posición tienen los actores sobre los asuntos</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>A qué pertenece</translation>
    </message>
    <message>
        <source>Where it retells another source, or somebody’s words, say so: they are one voice, not two.</source>
        <translation>Si reproduce otra fuente, o las palabras de alguien, dígalo: son una sola voz, no dos.</translation>
    </message>
    <message>
        <source>Where passages went in newer versions of their sources</source>
        <translation>Adónde fueron los pasajes en las versiones más recientes de sus fuentes</translation>
    </message>
    <message>
        <source>Whether the book is saved: {words}</source>
        <translation>Si el dosier está guardado: {words}</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>¿Qué dosier?</translation>
    </message>
    <message>
        <source>Which column goes into which field</source>
        <translation>Qué columna va a qué campo</translation>
    </message>
    <message>
        <source>Which is the day and which the month is open; write it as 2025-10-28.</source>
        <translation>No está claro cuál es el día y cuál el mes; escríbalo como 2025-10-28.</translation>
    </message>
    <message>
        <source>Which rows change a record</source>
        <translation>Qué filas modifican un elemento</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>Quién se compromete</translation>
    </message>
    <message>
        <source>Who commits, or to whom</source>
        <translation>Quién se compromete, o ante quién</translation>
    </message>
    <message>
        <source>Who opposes it</source>
        <translation>Quién se opone</translation>
    </message>
    <message>
        <source>Who says and does things, on which side of the table</source>
        <translation>Quién dice y hace cosas, y de qué lado de la mesa</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Quién tiene qué posición</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>Quién lo apoya</translation>
    </message>
    <message>
        <source>Whoever decides will ask why; give the reason.</source>
        <translation>Quien decida preguntará por qué; dé el motivo.</translation>
    </message>
    <message>
        <source>Whoever follows it arrives nowhere; mend the citation or take it out.</source>
        <translation>Quien la siga no llega a ninguna parte; corrija la cita o quítela.</translation>
    </message>
    <message>
        <source>Whoever keeps the server can read all that is shared: the sources with their originals, the texts, and who changed what and when.</source>
        <translation>Quien administre el servidor puede leer todo lo compartido: las fuentes con sus originales, los textos, y quién cambió qué y cuándo.</translation>
    </message>
    <message>
        <source>Whoever searches for one of the words on a line finds all of them.</source>
        <translation>Quien busca una de las palabras de una línea las encuentra todas.</translation>
    </message>
    <message>
        <source>Whoever speaks needs the words; write them as they would be spoken.</source>
        <translation>Quien hable necesita las palabras; escríbalas tal como se dirían.</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Palabras de quién</translation>
    </message>
    <message>
        <source>Whose words these are, where the source only retells them</source>
        <translation>De quién son estas palabras, cuando la fuente solo las reproduce</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why each was not imported</source>
        <translation>Por qué no se importó cada uno</translation>
    </message>
    <message>
        <source>Why may it stay? (may be left empty)</source>
        <translation>¿Por qué puede quedarse? (puede dejarse vacío)</translation>
    </message>
    <message>
        <source>Why so confident?</source>
        <translation>¿Por qué esa confianza?</translation>
    </message>
    <message>
        <source>Why this confidence</source>
        <translation>Por qué esta confianza</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Por qué, en pocas palabras</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>¿Por qué? (puede dejarse vacío)</translation>
    </message>
    <message>
        <source>Widely known</source>
        <translation>De uso común</translation>
    </message>
    <message>
        <source>Widen the Range to Greater Impact</source>
        <translation>Ampliar el rango a un impacto mayor</translation>
    </message>
    <message>
        <source>Widen the Range to Higher Likelihood</source>
        <translation>Ampliar el rango a una probabilidad mayor</translation>
    </message>
    <message>
        <source>Widen the Range to Lesser Impact</source>
        <translation>Ampliar el rango a un impacto menor</translation>
    </message>
    <message>
        <source>Widen the Range to Lower Likelihood</source>
        <translation>Ampliar el rango a una probabilidad menor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Window on the timeline</source>
        <translation>Plazo en la cronología</translation>
    </message>
    <message>
        <source>Windows, expiries, reviews and events over the days</source>
        <translation>Plazos, vencimientos, revisiones y acontecimientos a lo largo de los días</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Retirada por su editor</translation>
    </message>
    <message>
        <source>Without its password nobody can open it.</source>
        <translation>Sin su contraseña nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in quotation marks are somebody’s; cite the passage that they are from.</source>
        <translation>Las palabras entre comillas son de alguien; cite el pasaje del que proceden.</translation>
    </message>
    <message>
        <source>Words of impact, the least first</source>
        <translation>Palabras de impacto, primero la menor</translation>
    </message>
    <message>
        <source>Words of likelihood, the least first</source>
        <translation>Palabras de probabilidad, primero la menor</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Palabras de {name}</translation>
    </message>
    <message>
        <source>Words that find one another</source>
        <translation>Palabras que se encuentran entre sí</translation>
    </message>
    <message>
        <source>Words that mean the same, a group on each line, divided by semicolons</source>
        <translation>Palabras que significan lo mismo, un grupo por línea, separadas por punto y coma</translation>
    </message>
    <message>
        <source>Would merge “{name}”: {changes}.</source>
        <translation>Se combinaría «{name}»: {changes}.</translation>
    </message>
    <message>
        <source>Write a new claim</source>
        <translation>Escribir una nueva afirmación</translation>
    </message>
    <message>
        <source>Write all commitments to a workbook or a CSV file</source>
        <translation>Escribir todos los compromisos en un libro de cálculo o un archivo CSV</translation>
    </message>
    <message>
        <source>Write all sources that are listed to a file for Zotero, EndNote or LaTeX</source>
        <translation>Escribir todas las fuentes de la lista en un archivo para Zotero, EndNote o LaTeX</translation>
    </message>
    <message>
        <source>Write down a commitment</source>
        <translation>Anotar un compromiso</translation>
    </message>
    <message>
        <source>Write down a recommendation</source>
        <translation>Anotar una recomendación</translation>
    </message>
    <message>
        <source>Write down a scenario</source>
        <translation>Anotar un escenario</translation>
    </message>
    <message>
        <source>Write down a talking point</source>
        <translation>Anotar un punto de conversación</translation>
    </message>
    <message>
        <source>Write down an actor</source>
        <translation>Anotar un actor</translation>
    </message>
    <message>
        <source>Write down an event</source>
        <translation>Anotar un acontecimiento</translation>
    </message>
    <message>
        <source>Write down an objective</source>
        <translation>Anotar un objetivo</translation>
    </message>
    <message>
        <source>Write down what could go wrong, then place it by how likely it is and how bad it would be.</source>
        <translation>Anote qué podría salir mal y sitúelo después según cuán probable es y cuán grave sería.</translation>
    </message>
    <message>
        <source>Write down what we must have, should have and could have from the meeting, and what the others want: each in one sentence, with its issue. Afterwards say what came of it.</source>
        <translation>Anote lo que debemos, deberíamos y podríamos obtener de la reunión, y lo que quieren los demás: cada cosa en una frase, con su asunto. Después diga qué resultó de ello.</translation>
    </message>
    <message>
        <source>Write here. Type [@ to cite a source or one of its passages.</source>
        <translation>Escriba aquí. Teclee [@ para citar una fuente o uno de sus pasajes.</translation>
    </message>
    <message>
        <source>Write its passages to a Web Annotation file</source>
        <translation>Escribir sus pasajes en un archivo Web Annotation</translation>
    </message>
    <message>
        <source>Write the Text in Sight</source>
        <translation>Escribir el texto a la vista</translation>
    </message>
    <message>
        <source>Write the address with its beginning, such as https://example.org/page.</source>
        <translation>Escriba la dirección con su principio, como https://example.org/page.</translation>
    </message>
    <message>
        <source>Write the as-of date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>Escriba la fecha de referencia como 2025-10-28, 2025-10 o 2025, con la precisión que se conozca.</translation>
    </message>
    <message>
        <source>Write the commitments to a file</source>
        <translation>Escribir los compromisos en un archivo</translation>
    </message>
    <message>
        <source>Write the date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>Escriba la fecha como 2025-10-28, 2025-10 o 2025, con la precisión que se conozca.</translation>
    </message>
    <message>
        <source>Write the language as its code, such as en, de or zh-Hant.</source>
        <translation>Escriba el idioma con su código, como en, de o zh-Hant.</translation>
    </message>
    <message>
        <source>Write the selected sources to a file for Zotero, EndNote or LaTeX</source>
        <translation>Escribir las fuentes seleccionadas en un archivo para Zotero, EndNote o LaTeX</translation>
    </message>
    <message>
        <source>Write the timeline to an ICS file, which calendars take in</source>
        <translation>Escribir la cronología en un archivo ICS, que leen los calendarios</translation>
    </message>
    <message>
        <source>Write “{title}”</source>
        <translation>Escribir «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n citation(s)</source>
        <translation>
            <numerusform>Escribiendo %n cita</numerusform>
            <numerusform>Escribiendo %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the book in the clear…</source>
        <translation>Escribiendo el dosier sin cifrar…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n citation(s) to {path}</source>
        <translation>
            <numerusform>Se escribió %n cita en {path}</numerusform>
            <numerusform>Se escribieron %n citas en {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n passage(s) to “{name}”</source>
        <translation>
            <numerusform>Se escribió %n pasaje en «{name}»</numerusform>
            <numerusform>Se escribieron %n pasajes en «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Se escribió {path}</translation>
    </message>
    <message>
        <source>Wrote {records} to {path}</source>
        <translation>Se escribió en {path}: {records}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Año de publicación</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You and your team have the same.</source>
        <translation>Usted y su equipo tienen lo mismo.</translation>
    </message>
    <message>
        <source>You may not do this on {server}; ask who keeps it for the rights ({said}).</source>
        <translation>No puede hacer esto en {server}; pida los permisos a quien lo administra ({said}).</translation>
    </message>
    <message>
        <source>You undid “{edit}”: syncing now would take this back for everybody. Redo it first, or take it back for everybody.</source>
        <translation>Deshizo «{edit}»: sincronizar ahora lo retiraría para todos. Rehágalo antes o retírelo para todos.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then, and their copy on this computer is damaged; “briefbook rescue” reads what it can of {aside}.</source>
        <translation>Sus últimos cambios en «{name}» no pudieron publicarse entonces y su copia en este equipo está dañada; «briefbook rescue» lee lo que puede de {aside}.</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then; they are here, and are published now.</source>
        <translation>Sus últimos cambios en «{name}» no pudieron publicarse entonces; están aquí y ya se han publicado.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your templates are in {folder}</source>
        <translation>Sus plantillas están en {folder}</translation>
    </message>
    <message>
        <source>Your writing uses no acronyms.</source>
        <translation>Sus textos no usan siglas.</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Zoom In on Timeline</source>
        <translation>Acercar la cronología</translation>
    </message>
    <message>
        <source>Zoom Out of Timeline</source>
        <translation>Alejar la cronología</translation>
    </message>
    <message>
        <source>[{citation}] gives no passage to compare the quotation with; cite the very passage.</source>
        <translation>[{citation}] no da ningún pasaje con el que comparar la cita textual; cite el pasaje exacto.</translation>
    </message>
    <message>
        <source>a NetWare share</source>
        <translation>un recurso compartido NetWare</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Windows share</source>
        <translation>un recurso compartido de Windows</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento ofimático</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>una afirmación</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>una colección</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>un compromiso</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a later position</source>
        <translation>una posición posterior</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a name for scenarios that exclude one another</source>
        <translation>un nombre para escenarios que se excluyen entre sí</translation>
    </message>
    <message>
        <source>a network folder</source>
        <translation>una carpeta de red</translation>
    </message>
    <message>
        <source>a network share</source>
        <translation>un recurso compartido de red</translation>
    </message>
    <message>
        <source>a new actor</source>
        <translation>un actor nuevo</translation>
    </message>
    <message>
        <source>a new commitment</source>
        <translation>un compromiso nuevo</translation>
    </message>
    <message>
        <source>a new event</source>
        <translation>un acontecimiento nuevo</translation>
    </message>
    <message>
        <source>a new objective</source>
        <translation>un objetivo nuevo</translation>
    </message>
    <message>
        <source>a new position</source>
        <translation>una posición nueva</translation>
    </message>
    <message>
        <source>a new recommendation</source>
        <translation>una recomendación nueva</translation>
    </message>
    <message>
        <source>a new risk</source>
        <translation>un riesgo nuevo</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>un escenario nuevo</translation>
    </message>
    <message>
        <source>a new talking point</source>
        <translation>un punto de conversación nuevo</translation>
    </message>
    <message>
        <source>a new {kind}</source>
        <translation>un elemento nuevo ({kind})</translation>
    </message>
    <message>
        <source>a newer claim</source>
        <translation>una afirmación más reciente</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>un número mayor que cero</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>un pasaje</translation>
    </message>
    <message>
        <source>a passage of @{key}</source>
        <translation>un pasaje de @{key}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a position</source>
        <translation>una posición</translation>
    </message>
    <message>
        <source>a shared folder</source>
        <translation>una carpeta compartida</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a synchronised folder</source>
        <translation>una carpeta sincronizada</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>a third party’s</source>
        <translation>de un tercero</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>un número entero mayor que cero</translation>
    </message>
    <message>
        <source>a working paper</source>
        <translation>un documento de trabajo</translation>
    </message>
    <message>
        <source>a {kind} that is gone</source>
        <translation>un elemento ({kind}) que ya no existe</translation>
    </message>
    <message>
        <source>about as likely as not</source>
        <translation>tan probable como improbable</translation>
    </message>
    <message>
        <source>above 66 %</source>
        <translation>&gt; 66&#xa0;%</translation>
    </message>
    <message>
        <source>above 75 %</source>
        <translation>&gt; 75&#xa0;%</translation>
    </message>
    <message>
        <source>above 80 %</source>
        <translation>&gt; 80&#xa0;%</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>según</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>actor of the book</source>
        <translation>actor del dosier</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>actores</translation>
    </message>
    <message>
        <source>add an issue of that title to the outline</source>
        <translation>añada al esquema un asunto con ese título</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>añadido: {words}</translation>
    </message>
    <message>
        <source>after {count}, level 1</source>
        <translation>después de {count}, nivel 1</translation>
    </message>
    <message>
        <source>after {number}, level {level}</source>
        <translation>después de {number}, nivel {level}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>casi con certeza</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>casi sin posibilidad</translation>
    </message>
    <message>
        <source>already happened</source>
        <translation>ya ocurrido</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya presente</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un actor</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>un asunto</translation>
    </message>
    <message>
        <source>an office says so</source>
        <translation>lo dice un organismo</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>análisis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and (one more differs|%n more differ)</source>
        <translation>
            <numerusform>y difiere uno más</numerusform>
            <numerusform>y difieren %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>archival</source>
        <translation>archivable</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>as of when?</source>
        <translation>¿a qué fecha?</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>a fecha de {date}</translation>
    </message>
    <message>
        <source>as the book is now</source>
        <translation>tal como está ahora el dosier</translation>
    </message>
    <message>
        <source>as they would be spoken</source>
        <translation>tal como se dirían</translation>
    </message>
    <message>
        <source>asserted by</source>
        <translation>afirmado por</translation>
    </message>
    <message>
        <source>attached to {title}</source>
        <translation>adjunto a {title}</translation>
    </message>
    <message>
        <source>author {words}</source>
        <translation>autor {words}</translation>
    </message>
    <message>
        <source>author: {words}</source>
        <translation>autor: {words}</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;</source>
        <translation>author:kim o author:&quot;Kim Min&quot;</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;; also title: publisher:</source>
        <translation>author:kim o author:&quot;Kim Min&quot;; también title: publisher:</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>evitar</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>banda {number}</translation>
    </message>
    <message>
        <source>bare possibility</source>
        <translation>mera posibilidad</translation>
    </message>
    <message>
        <source>before {number}, level {level}</source>
        <translation>antes de {number}, nivel {level}</translation>
    </message>
    <message>
        <source>before {number}.1, level {level}</source>
        <translation>antes de {number}.1, nivel {level}</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>en vigilancia</translation>
    </message>
    <message>
        <source>below 25 %</source>
        <translation>&lt; 25&#xa0;%</translation>
    </message>
    <message>
        <source>below 33 %</source>
        <translation>&lt; 33&#xa0;%</translation>
    </message>
    <message>
        <source>below 5 %</source>
        <translation>&lt; 5&#xa0;%</translation>
    </message>
    <message>
        <source>beyond a year</source>
        <translation>a más de un año</translation>
    </message>
    <message>
        <source>beyond what is tolerated</source>
        <translation>por encima de lo tolerado</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>book</source>
        <translation>dosier</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>esquina inferior izquierda</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>esquina inferior derecha</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>rebasado</translation>
    </message>
    <message>
        <source>broken sequence</source>
        <translation>secuencia rota</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>can hold nothing in braces</source>
        <translation>no puede contener nada entre llaves</translation>
    </message>
    <message>
        <source>can hold {names} and nothing else in braces</source>
        <translation>puede contener {names} y nada más entre llaves</translation>
    </message>
    <message>
        <source>can hold {names} in braces and nothing else</source>
        <translation>puede contener {names} entre llaves y nada más</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>changed quotation</source>
        <translation>cita textual alterada</translation>
    </message>
    <message>
        <source>changes by {person}</source>
        <translation>cambios de {person}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message numerus="yes">
        <source>checked, with %n finding(s) on accessibility</source>
        <translation>
            <numerusform>comprobado, con %n observación sobre accesibilidad</numerusform>
            <numerusform>comprobado, con %n observaciones sobre accesibilidad</numerusform>
        </translation>
    </message>
    <message>
        <source>checks: {number}</source>
        <translation>comprobaciones: {number}</translation>
    </message>
    <message>
        <source>cited here</source>
        <translation>citado aquí</translation>
    </message>
    <message>
        <source>cites {name}</source>
        <translation>cita {name}</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>vínculo entre afirmaciones</translation>
    </message>
    <message>
        <source>claim note</source>
        <translation>nota de la afirmación</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>collection: {words}</source>
        <translation>colección: {words}</translation>
    </message>
    <message>
        <source>collection:&quot;Summit papers&quot;</source>
        <translation>collection:&quot;Documentos de la cumbre&quot;</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>commitments</source>
        <comment>the name of a file</comment>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>se compromete</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>could have</source>
        <translation>podríamos obtener</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>current {cell}</source>
        <translation>actual: {cell}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is shown in a field, in the signs of Qt</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>fecha en palabras</translation>
    </message>
    <message>
        <source>day and month without a year</source>
        <translation>día y mes sin año</translation>
    </message>
    <message>
        <source>days</source>
        <comment>of: Old after 30 days</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>derives from {name}</source>
        <translation>deriva de {name}</translation>
    </message>
    <message>
        <source>dialogue</source>
        <translation>diálogo</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>hecho: {date}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonado</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>vence: {date}</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>duration without a number</source>
        <translation>duración sin número</translation>
    </message>
    <message>
        <source>e.g. 25,000,000</source>
        <translation>p.&#xa0;ej., 25&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>e.g. 90 days</source>
        <translation>p.&#xa0;ej., 90 días</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>en, fr, zh …</source>
        <translation>en, fr, zh …</translation>
    </message>
    <message>
        <source>end computed</source>
        <translation>final calculado</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>error: {sentence}</source>
        <translation>error: {sentence}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acontecimiento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>acontecimientos</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>pruebas en contra</translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation>pruebas a favor</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exactamente «{words}»</translation>
    </message>
    <message>
        <source>exceptionally unlikely</source>
        <translation>excepcionalmente poco probable</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>venció hace %n día</numerusform>
            <numerusform>venció hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>próximo a vencer</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>extremely likely</source>
        <translation>extremadamente probable</translation>
    </message>
    <message>
        <source>extremely unlikely</source>
        <translation>extremadamente poco probable</translation>
    </message>
    <message>
        <source>fallen evidence</source>
        <translation>prueba que dejó de ser válida</translation>
    </message>
    <message>
        <source>fallen source cited</source>
        <translation>se cita una fuente que dejó de ser válida</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>a la baja</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>con aviso</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>durante {duration}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>from the bibliography</source>
        <translation>de la bibliografía</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>del nombre del archivo</translation>
    </message>
    <message>
        <source>from the mail’s headers</source>
        <translation>de las cabeceras del correo</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>desde {start}</translation>
    </message>
    <message>
        <source>from {start}, no end named</source>
        <translation>desde {start}, sin final indicado</translation>
    </message>
    <message>
        <source>glossary entry</source>
        <translation>entrada del glosario</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gobierno</translation>
    </message>
    <message>
        <source>grade: {words}</source>
        <translation>calificación: {words}</translation>
    </message>
    <message>
        <source>graded {grade}</source>
        <translation>con calificación {grade}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>guarantees</source>
        <translation>garantiza</translation>
    </message>
    <message>
        <source>has evidence against it in {name}</source>
        <translation>tiene pruebas en contra en {name}</translation>
    </message>
    <message>
        <source>has evidence in {name}</source>
        <translation>tiene pruebas en {name}</translation>
    </message>
    <message>
        <source>has its words in {name}</source>
        <translation>tiene sus palabras en {name}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>expresión de cautela</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>highly improbable</source>
        <translation>sumamente improbable</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>sumamente probable</translation>
    </message>
    <message>
        <source>highly probable</source>
        <translation>altamente probable</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>sumamente poco probable</translation>
    </message>
    <message>
        <source>holds evidence of {claims}</source>
        <translation>contiene pruebas de {claims}</translation>
    </message>
    <message>
        <source>holds the words of {records}</source>
        <translation>contiene las palabras de {records}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>if not</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>si se plantea</translation>
    </message>
    <message>
        <source>imminent</source>
        <translation>inminente</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impacto</translation>
    </message>
    <message>
        <source>impact {word} ({step} of {steps})</source>
        <translation>impacto {word} ({step} de {steps})</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>imported {date}</source>
        <translation>importado: {date}</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>improbably</source>
        <translation>improbablemente</translation>
    </message>
    <message>
        <source>in the collection “{name}”</source>
        <translation>en la colección «{name}»</translation>
    </message>
    <message>
        <source>in the language “{name}”</source>
        <translation>en el idioma «{name}»</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>indicator tripped</source>
        <translation>indicador activado</translation>
    </message>
    <message>
        <source>info: {sentence}</source>
        <translation>información: {sentence}</translation>
    </message>
    <message>
        <source>inherent</source>
        <translation>inherente</translation>
    </message>
    <message>
        <source>inherent likelihood {word} ({step} of {steps})</source>
        <translation>probabilidad inherente {word} ({step} de {steps})</translation>
    </message>
    <message>
        <source>inherent {cell}</source>
        <translation>inherente: {cell}</translation>
    </message>
    <message>
        <source>inherent {change}</source>
        <translation>inherente: {change}</translation>
    </message>
    <message>
        <source>inside {number} {title}</source>
        <translation>dentro de {number} {title}</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>participación</translation>
    </message>
    <message>
        <source>irreconcilable likelihoods</source>
        <translation>probabilidades incompatibles</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>recibe la petición</translation>
    </message>
    <message>
        <source>is cited in {places}</source>
        <translation>se cita en {places}</translation>
    </message>
    <message>
        <source>is for the form “box” alone</source>
        <translation>es solo para la forma «box»</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing; a section of the kind “{kind}” needs it</source>
        <translation>falta; una sección de tipo «{kind}» lo necesita</translation>
    </message>
    <message>
        <source>is not known; README.md in the bundled folder says which words are</source>
        <translation>no se conoce; README.md, en la carpeta incluida, dice qué palabras se conocen</translation>
    </message>
    <message>
        <source>is not known; these are: {names}</source>
        <translation>no se conoce; se conocen: {names}</translation>
    </message>
    <message>
        <source>is where {sources} derives from</source>
        <translation>es aquello de lo que deriva {sources}</translation>
    </message>
    <message>
        <source>is “{kind}” for the second time</source>
        <translation>es «{kind}» por segunda vez</translation>
    </message>
    <message>
        <source>is “{value}” and must be one of {choices}</source>
        <translation>es «{value}» y debe ser uno de estos: {choices}</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>it belongs to an issue that is left out</source>
        <translation>pertenece a un asunto que se omite</translation>
    </message>
    <message>
        <source>it is being written</source>
        <translation>se está escribiendo</translation>
    </message>
    <message>
        <source>it is marked {markings}</source>
        <translation>lleva la marca {markings}</translation>
    </message>
    <message>
        <source>it is marked {markings}, which has no order with {audience}</source>
        <translation>lleva la marca {markings}, que no tiene orden respecto de {audience}</translation>
    </message>
    <message>
        <source>it is of an actor that is left out</source>
        <translation>es de un actor que se omite</translation>
    </message>
    <message>
        <source>it rests on {fallen} that is left out</source>
        <translation>se apoya en {fallen}, que se omite</translation>
    </message>
    <message>
        <source>it was changed in both copies.</source>
        <translation>cambió en ambas copias.</translation>
    </message>
    <message>
        <source>joint statement</source>
        <translation>declaración conjunta</translation>
    </message>
    <message>
        <source>kind {kinds}</source>
        <translation>tipo {kinds}</translation>
    </message>
    <message>
        <source>kind: {words}</source>
        <translation>tipo: {words}</translation>
    </message>
    <message>
        <source>kind:pdf or kind:mail; kind:claim for claims alone</source>
        <translation>kind:pdf o kind:mail; kind:claim solo para afirmaciones</translation>
    </message>
    <message>
        <source>language: {words}</source>
        <translation>idioma: {words}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>hoy es el último día</translation>
    </message>
    <message>
        <source>last seen: {seen}</source>
        <translation>visto por última vez: {seen}</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>tiende en contra</translation>
    </message>
    <message>
        <source>leans towards</source>
        <translation>tiende a favor</translation>
    </message>
    <message>
        <source>letter {letter}</source>
        <translation>letra {letter}</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>likelihood with confidence</source>
        <translation>probabilidad con confianza</translation>
    </message>
    <message>
        <source>likelihood {word} ({step} of {steps})</source>
        <translation>probabilidad {word} ({step} de {steps})</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>limit of tolerance</source>
        <translation>límite de la tolerancia</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>anotación de seguimiento</translation>
    </message>
    <message>
        <source>lost citation</source>
        <translation>cita perdida</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>con la marca {marking}</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>may be from {lowest} to {highest}</source>
        <translation>puede ir de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memorando</translation>
    </message>
    <message>
        <source>memo header</source>
        <translation>cabecera del memorando</translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s)</source>
        <translation>
            <numerusform>memorando: %n página</numerusform>
            <numerusform>memorando: %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), limit {most}</source>
        <translation>
            <numerusform>memorando: %n página, límite: {most}</numerusform>
            <numerusform>memorando: %n páginas, límite: {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), over the limit of {most}</source>
        <translation>
            <numerusform>memorando: %n página, supera el límite de {most}</numerusform>
            <numerusform>memorando: %n páginas, supera el límite de {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>missing details</source>
        <translation>faltan datos</translation>
    </message>
    <message>
        <source>missing section</source>
        <translation>falta una sección</translation>
    </message>
    <message>
        <source>mixed likelihood</source>
        <translation>probabilidad de escala mezclada</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>confianza moderada</translation>
    </message>
    <message>
        <source>month with its year</source>
        <translation>mes con su año</translation>
    </message>
    <message>
        <source>month without a year</source>
        <translation>mes sin año</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>más probable que improbable</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>moved evidence</source>
        <translation>prueba desplazada</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be between {least} and {most} points</source>
        <translation>debe estar entre {least} y {most} puntos</translation>
    </message>
    <message>
        <source>must be there, as one table [[section]] or more</source>
        <translation>debe existir, como una o más tablas [[section]]</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>debe ser {what}</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>debemos obtener</translation>
    </message>
    <message>
        <source>must list {length} texts, not {number}</source>
        <translation>debe enumerar {length} textos, no {number}</translation>
    </message>
    <message>
        <source>must raise</source>
        <translation>debe plantearse</translation>
    </message>
    <message>
        <source>name then verb of saying</source>
        <translation>nombre y después verbo de decir</translation>
    </message>
    <message>
        <source>name with capitals</source>
        <translation>nombre con mayúsculas</translation>
    </message>
    <message>
        <source>names “{paper}”; these are known: {papers}</source>
        <translation>nombra «{paper}»; se conocen: {papers}</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>casi cierto</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>sin acción</translation>
    </message>
    <message>
        <source>no as-of date</source>
        <translation>sin fecha de referencia</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>sin autor</translation>
    </message>
    <message>
        <source>no citation</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>no citation yet</source>
        <translation>aún sin cita</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>sin contrapartida</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>aún sin pruebas</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>sin indicador</translation>
    </message>
    <message>
        <source>no inherent rating</source>
        <translation>sin valoración inherente</translation>
    </message>
    <message>
        <source>no likelihood</source>
        <translation>sin probabilidad</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no passages</source>
        <translation>sin pasajes</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>aún sin posición</translation>
    </message>
    <message>
        <source>no publisher</source>
        <translation>sin editor</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>sin cantidad</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>sin valoración</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no review date</source>
        <translation>sin fecha de revisión</translation>
    </message>
    <message>
        <source>no risk any more, as it occurred</source>
        <translation>ya no es un riesgo, porque se materializó</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>ningún riesgo</translation>
    </message>
    <message>
        <source>no stance given</source>
        <translation>sin postura indicada</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>no target rating</source>
        <translation>sin valoración objetivo</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>no verification</source>
        <translation>sin verificación</translation>
    </message>
    <message>
        <source>no way back</source>
        <translation>sin vuelta atrás</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>sin formulación</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>sin destinatario</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>not in the memo</source>
        <translation>no está en el memorando</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>not noted in the book, which is open read-only</source>
        <translation>no anotado en el dosier, que está abierto en solo lectura</translation>
    </message>
    <message>
        <source>not noted in the book: {error}</source>
        <translation>no anotado en el dosier: {error}</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>no planteado</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation>aún sin decir</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>no {part}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>noted as {label}</source>
        <translation>anotado como {label}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>aún no se ha dicho nada</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>noun of saying</source>
        <translation>sustantivo de decir</translation>
    </message>
    <message>
        <source>numeric date</source>
        <translation>fecha en cifras</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>materializado</translation>
    </message>
    <message>
        <source>of a copy that went its own way</source>
        <translation>de una copia que siguió su propio camino</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>old claim</source>
        <translation>afirmación antigua</translation>
    </message>
    <message>
        <source>old position</source>
        <translation>posición antigua</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>una sola voz</translation>
    </message>
    <message>
        <source>only details changed</source>
        <translation>solo cambiaron los datos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not folded</comment>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>open flag</source>
        <translation>aviso pendiente</translation>
    </message>
    <message>
        <source>open it in the program that made it, save it as PDF or DOCX, and import that</source>
        <translation>ábralo en el programa que lo creó, guárdelo como PDF o DOCX e importe ese archivo</translation>
    </message>
    <message>
        <source>open trouble</source>
        <translation>incidencia sin resolver</translation>
    </message>
    <message>
        <source>opens with its password only, and so is no PDF/A</source>
        <translation>solo se abre con su contraseña y, por tanto, no es PDF/A</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>se opone</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nuestra parte</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>supera el límite</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>overdue action</source>
        <translation>acción atrasada</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>cumplido en parte</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>pasaje {number}</translation>
    </message>
    <message>
        <source>passage {number} with a note</source>
        <translation>pasaje {number} con una nota</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>aplazamiento</translation>
    </message>
    <message>
        <source>printed {name}</source>
        <translation>imprimió {name}</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablemente</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>pronoun then verb of saying</source>
        <translation>pronombre y después verbo de decir</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>published from {date}</source>
        <translation>publicado desde {date}</translation>
    </message>
    <message>
        <source>published from {first} until {last}</source>
        <translation>publicado desde {first} hasta {last}</translation>
    </message>
    <message>
        <source>published until {date}</source>
        <translation>publicado hasta {date}</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>publicado: {date}</translation>
    </message>
    <message>
        <source>published: {words}</source>
        <translation>publicado: {words}</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11</source>
        <translation>published:2025 o published:2025-10..2025-11</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11 or published:2025-10..</source>
        <translation>published:2025 o published:2025-10..2025-11 o published:2025-10..</translation>
    </message>
    <message>
        <source>publisher {words}</source>
        <translation>editor {words}</translation>
    </message>
    <message>
        <source>publisher: {words}</source>
        <translation>editor: {words}</translation>
    </message>
    <message>
        <source>publisher:ministry or publisher:&quot;Trade Ministry&quot;</source>
        <translation>publisher:ministerio o publisher:&quot;Ministerio de Comercio&quot;</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>quotation goes on after the words of saying</source>
        <translation>la cita textual continúa tras las palabras de decir</translation>
    </message>
    <message>
        <source>quotation goes on in the next paragraph</source>
        <translation>la cita textual continúa en el párrafo siguiente</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>quoted words then verb of saying</source>
        <translation>palabras citadas y después verbo de decir</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>planteado</translation>
    </message>
    <message>
        <source>range beside rating</source>
        <translation>el rango no contiene la valoración</translation>
    </message>
    <message>
        <source>rating note</source>
        <translation>nota de valoración</translation>
    </message>
    <message>
        <source>read as {word}</source>
        <translation>leído como {word}</translation>
    </message>
    <message>
        <source>read in the text</source>
        <translation>leído en el texto</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>posibilidad realista</translation>
    </message>
    <message>
        <source>reason for confidence</source>
        <translation>motivo de la confianza</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>recibe</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reducir</translation>
    </message>
    <message>
        <source>reference without text</source>
        <translation>referencia sin texto</translation>
    </message>
    <message>
        <source>references</source>
        <comment>the name of a file</comment>
        <translation>referencias</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>relative time</source>
        <translation>tiempo relativo</translation>
    </message>
    <message>
        <source>reliability {grade}</source>
        <translation>fiabilidad {grade}</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>posibilidad remota</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>eliminado: {words}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>según fuentes</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>revisión atrasada</translation>
    </message>
    <message>
        <source>review {state}</source>
        <translation>revisión: {state}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>al alza</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>risk action</source>
        <translation>acción del riesgo</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riesgos</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>posibilidad aproximadamente igual</translation>
    </message>
    <message>
        <source>roughly even odds</source>
        <translation>probabilidades parejas</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>dicho por {name}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>escenarios</translation>
    </message>
    <message>
        <source>second-hand words</source>
        <translation>palabras de segunda mano</translation>
    </message>
    <message>
        <source>several cues of a risk</source>
        <translation>varios indicios de un riesgo</translation>
    </message>
    <message>
        <source>several places (hard links)</source>
        <translation>varios lugares (enlaces físicos)</translation>
    </message>
    <message>
        <source>several positions</source>
        <translation>varias posiciones</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>should have</source>
        <translation>deberíamos obtener</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>space</source>
        <comment>between words</comment>
        <translation>espacio</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>empieza en %n día</numerusform>
            <numerusform>empieza en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>estado «{status}»</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>still cited</source>
        <translation>aún citado</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por venir</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>sustituida por</translation>
    </message>
    <message>
        <source>superseded claim cited</source>
        <translation>se cita una afirmación sustituida</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>sustituye a</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>tag: {words}</source>
        <translation>etiqueta: {words}</translation>
    </message>
    <message>
        <source>tag:trade, a tag of sources</source>
        <translation>tag:comercio, una etiqueta de fuentes</translation>
    </message>
    <message>
        <source>tag:trade; also collection: language: grade:</source>
        <translation>tag:comercio; también collection: language: grade:</translation>
    </message>
    <message>
        <source>tagged “{name}”</source>
        <translation>con la etiqueta «{name}»</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participa</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>punto de conversación</translation>
    </message>
    <message>
        <source>talking points</source>
        <translation>puntos de conversación</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target likelihood {word} ({step} of {steps})</source>
        <translation>probabilidad objetivo {word} ({step} de {steps})</translation>
    </message>
    <message>
        <source>target {cell}</source>
        <translation>objetivo: {cell}</translation>
    </message>
    <message>
        <source>target {change}</source>
        <translation>objetivo: {change}</translation>
    </message>
    <message>
        <source>tariffs; ferries</source>
        <translation>aranceles; transbordadores</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>the backup of {day}, {time}</source>
        <translation>la copia de seguridad del {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of {total}</source>
        <translation>
            <numerusform>el mejor resultado de {total}</numerusform>
            <numerusform>los %n mejores de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>the issue of that title ({number}) has no text</source>
        <translation>el asunto con ese título ({number}) no tiene texto</translation>
    </message>
    <message>
        <source>the memo of {date}</source>
        <translation>el memorando del {date}</translation>
    </message>
    <message>
        <source>the memo’s header</source>
        <translation>la cabecera del memorando</translation>
    </message>
    <message>
        <source>the reason for a change</source>
        <translation>el motivo de un cambio</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>el mismo texto</translation>
    </message>
    <message>
        <source>the snapshot “{name}” of {date}</source>
        <translation>la instantánea «{name}» del {date}</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>otra parte</translation>
    </message>
    <message>
        <source>they come to at least {lowest} % together, though only one of them can come true</source>
        <translation>juntos suman al menos el {lowest}&#xa0;%, aunque solo uno puede cumplirse</translation>
    </message>
    <message>
        <source>they come to {highest} % together at most, though one of them must come true</source>
        <translation>juntos suman como máximo el {highest}&#xa0;%, aunque uno debe cumplirse</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>terceros</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this speaks against it</source>
        <translation>esto habla en contra</translation>
    </message>
    <message>
        <source>this speaks for it</source>
        <translation>esto habla a favor</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>por medio de {names}</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>the name of a file</comment>
        <translation>cronología</translation>
    </message>
    <message>
        <source>title {words}</source>
        <translation>título {words}</translation>
    </message>
    <message>
        <source>title:levy or title:&quot;carbon levy&quot;</source>
        <translation>title:gravamen o title:&quot;gravamen al carbono&quot;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>one snapshot to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tolerance breached</source>
        <translation>tolerancia rebasada</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>tolerado</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>esquina superior izquierda</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>esquina superior derecha</translation>
    </message>
    <message>
        <source>tripped</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>incidencia</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>uncited figure</source>
        <translation>cifra sin cita</translation>
    </message>
    <message>
        <source>uncited quotation</source>
        <translation>cita textual sin referencia</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>undecided conflict</source>
        <translation>conflicto sin resolver</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>en debate</translation>
    </message>
    <message>
        <source>unexplained acronym</source>
        <translation>sigla sin explicar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>poco probable</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until</source>
        <comment>and a moment after it</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>hasta {end}</translation>
    </message>
    <message>
        <source>verb of judging</source>
        <translation>verbo de juicio</translation>
    </message>
    <message>
        <source>verb of saying and by</source>
        <translation>verbo de decir y «por»</translation>
    </message>
    <message>
        <source>verb of saying then name</source>
        <translation>verbo de decir y después nombre</translation>
    </message>
    <message>
        <source>version {number} of {date}, {words}</source>
        <translation>versión {number} del {date}, {words}</translation>
    </message>
    <message>
        <source>version {number} of {source}</source>
        <translation>versión {number} de {source}</translation>
    </message>
    <message>
        <source>version {number}, {words}</source>
        <translation>versión {number}, {words}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy baja</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>muy poco probable</translation>
    </message>
    <message>
        <source>via</source>
        <translation>por medio de</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>por medio de {name}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>por medio de {via}</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>virtually certain</source>
        <translation>prácticamente seguro</translation>
    </message>
    <message>
        <source>warning: {sentence}</source>
        <translation>advertencia: {sentence}</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>en vigilancia</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>lo que ya no existe</translation>
    </message>
    <message>
        <source>what it hangs on</source>
        <translation>de qué depende</translation>
    </message>
    <message>
        <source>what was written there reads differently</source>
        <translation>lo que estaba escrito ahí dice ahora otra cosa</translation>
    </message>
    <message>
        <source>which is the month?</source>
        <translation>¿cuál es el mes?</translation>
    </message>
    <message>
        <source>which year?</source>
        <translation>¿qué año?</translation>
    </message>
    <message>
        <source>window</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>with the end of {date}</source>
        <translation>al terminar {date}</translation>
    </message>
    <message>
        <source>with “{title}”</source>
        <translation>con «{title}»</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>dentro de un año</translation>
    </message>
    <message>
        <source>within months</source>
        <translation>dentro de unos meses</translation>
    </message>
    <message>
        <source>within weeks</source>
        <translation>dentro de unas semanas</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>words of binding</source>
        <translation>palabras de obligación</translation>
    </message>
    <message>
        <source>words of saying after</source>
        <translation>palabras de decir después</translation>
    </message>
    <message>
        <source>words of saying before</source>
        <translation>palabras de decir antes</translation>
    </message>
    <message>
        <source>worse target</source>
        <translation>objetivo peor</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-dd</translation>
    </message>
    <message>
        <source>{about}, marked {marking}</source>
        <translation>{about}, con la marca {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{about}; %n word(s) with what is below</source>
        <translation>
            <numerusform>{about}; %n palabra con lo que contiene</numerusform>
            <numerusform>{about}; %n palabras con lo que contiene</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} ({side})</source>
        <translation>{actor} ({side})</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor} sobre {issue}</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {told}</source>
        <translation>{actor} sobre {issue}: {told}</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor} por medio de {via}</translation>
    </message>
    <message>
        <source>{amount} delivered</source>
        <translation>{amount} entregado</translation>
    </message>
    <message>
        <source>{button}: {words}</source>
        <translation>{button}: {words}</translation>
    </message>
    <message>
        <source>{cell} has a text of {number} characters under “{label}”, more than a cell of XLSX holds ({longest}); write CSV instead.</source>
        <translation>{cell} tiene un texto de {number} caracteres en «{label}», más de los que caben en una celda de XLSX ({longest}); escriba CSV en su lugar.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without its result.</source>
        <translation>{cell} contiene una fórmula sin su resultado.</translation>
    </message>
    <message>
        <source>{cell} holds the error {error}.</source>
        <translation>{cell} contiene el error {error}.</translation>
    </message>
    <message>
        <source>{changes} between {since} and {until}.</source>
        <translation>{changes} entre {since} y {until}.</translation>
    </message>
    <message>
        <source>{changes} since then.</source>
        <translation>{changes} desde entonces.</translation>
    </message>
    <message>
        <source>{changes} since {since}.</source>
        <translation>{changes} desde {since}.</translation>
    </message>
    <message numerus="yes">
        <source>{changes} with (it|them).</source>
        <translation>
            <numerusform>{changes} con ello.</numerusform>
            <numerusform>{changes} con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{characters} and {number} more</source>
        <translation>{characters} y {number} más</translation>
    </message>
    <message numerus="yes">
        <source>{citations}, %n of them not in the book</source>
        <translation>
            <numerusform>{citations}, %n de ellas no está en el dosier</numerusform>
            <numerusform>{citations}, %n de ellas no están en el dosier</numerusform>
        </translation>
    </message>
    <message>
        <source>{citation} “{quote}”</source>
        <translation>{citation} «{quote}»</translation>
    </message>
    <message>
        <source>{claims}: checked</source>
        <translation>{claims}: comprobado</translation>
    </message>
    <message>
        <source>{claim} has no as-of date: “{statement}”.</source>
        <translation>{claim} no tiene fecha de referencia: «{statement}».</translation>
    </message>
    <message>
        <source>{claim} has no passage that bears it out: “{statement}”.</source>
        <translation>{claim} no tiene ningún pasaje que la respalde: «{statement}».</translation>
    </message>
    <message>
        <source>{claim} is as of {date}, {ago}: “{statement}”.</source>
        <translation>{claim} es a fecha de {date}, {ago}: «{statement}».</translation>
    </message>
    <message>
        <source>{claim} is called {status}, but rests on one voice alone, {voice}: “{statement}”.</source>
        <translation>{claim} consta como {status}, pero se apoya en una sola voz, {voice}: «{statement}».</translation>
    </message>
    <message>
        <source>{claim} is superseded</source>
        <translation>{claim} está sustituida</translation>
    </message>
    <message>
        <source>{claim} is superseded by {newer}</source>
        <translation>{claim} está sustituida por {newer}</translation>
    </message>
    <message>
        <source>{claim} is superseded, and still cited in {texts}.</source>
        <translation>{claim} está sustituida y aún se cita en {texts}.</translation>
    </message>
    <message>
        <source>{claim} is withdrawn</source>
        <translation>{claim} está retirada</translation>
    </message>
    <message>
        <source>{claim} is withdrawn by {newer}</source>
        <translation>{claim} está retirada por {newer}</translation>
    </message>
    <message>
        <source>{claim} is withdrawn, and still cited in {texts}.</source>
        <translation>{claim} está retirada y aún se cita en {texts}.</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which may have moved in the newer version of its source: “{statement}”.</source>
        <translation>{claim} se apoya en {passage}, que puede haberse desplazado en la versión más reciente de su fuente: «{statement}».</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which was not found in the newer version of its source: “{statement}”.</source>
        <translation>{claim} se apoya en {passage}, que no se halló en la versión más reciente de su fuente: «{statement}».</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, whose source was {standing}: “{statement}”.</source>
        <translation>{claim} se apoya en {passage}, cuya fuente fue {standing}: «{statement}».</translation>
    </message>
    <message>
        <source>{column}: goes into {field}</source>
        <translation>{column}: va a {field}</translation>
    </message>
    <message>
        <source>{column}: is not loaded</source>
        <translation>{column}: no se carga</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>{column}: {words}, marked {marking}</source>
        <translation>{column}: {words}, con la marca {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of them count(s|) against the limit</source>
        <translation>
            <numerusform>{counted}; %n de ellas cuenta para el límite</numerusform>
            <numerusform>{counted}; %n de ellas cuentan para el límite</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} · over the limit</source>
        <translation>{counts} · supera el límite</translation>
    </message>
    <message>
        <source>{counts} …</source>
        <translation>{counts} …</translation>
    </message>
    <message>
        <source>{counts}, as it was before the last changes</source>
        <translation>{counts}, tal como era antes de los últimos cambios</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}.</source>
        <translation>{counts}. Comprobado: {time}.</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}; the book has changed since.</source>
        <translation>{counts}. Comprobado: {time}; el dosier ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} actores</translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation>{count} compromisos</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} acontecimientos</translation>
    </message>
    <message>
        <source>{count} objectives</source>
        <translation>{count} objetivos</translation>
    </message>
    <message>
        <source>{count} recommendations</source>
        <translation>{count} recomendaciones</translation>
    </message>
    <message>
        <source>{count} scenarios</source>
        <translation>{count} escenarios</translation>
    </message>
    <message>
        <source>{count} talking points</source>
        <translation>{count} puntos de conversación</translation>
    </message>
    <message>
        <source>{date} (computed)</source>
        <translation>{date} (calculado)</translation>
    </message>
    <message>
        <source>{date} (overdue)</source>
        <translation>{date} (con retraso)</translation>
    </message>
    <message>
        <source>{date} · overdue</source>
        <translation>{date} · con retraso</translation>
    </message>
    <message>
        <source>{date}, when {source} was published</source>
        <translation>{date}, cuando se publicó {source}</translation>
    </message>
    <message>
        <source>{date}: {change}</source>
        <translation>{date}: {change}</translation>
    </message>
    <message>
        <source>{date}: {change}, because {reason}</source>
        <translation>{date}: {change}, porque {reason}</translation>
    </message>
    <message>
        <source>{date}: {what} {change}</source>
        <translation>{date}: {what} {change}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>{delivered} of {promised} delivered, {share}</source>
        <translation>entregado {delivered} de {promised}, {share}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <comment>actions</comment>
        <translation>
            <numerusform>{done} de %n hecha</numerusform>
            <numerusform>{done} de %n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>{edits} and {number} More</source>
        <translation>{edits} y {number} más</translation>
    </message>
    <message>
        <source>{edits} came in</source>
        <translation>recibido: {edits}</translation>
    </message>
    <message>
        <source>{edit}: done</source>
        <translation>{edit}: hecho</translation>
    </message>
    <message numerus="yes">
        <source>{edit}: {summary}; %n cell(s) could not be read.</source>
        <translation>
            <numerusform>{edit}: {summary}; no se pudo leer %n celda.</numerusform>
            <numerusform>{edit}: {summary}; no se pudieron leer %n celdas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (obligatorio)</translation>
    </message>
    <message>
        <source>{field} of those listed</source>
        <translation>{field} de los de la lista</translation>
    </message>
    <message>
        <source>{field} of {name} comes back with the whole of it only.</source>
        <translation>{field} de {name} solo vuelve con el conjunto.</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: cualquiera</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}: ninguno</translation>
    </message>
    <message>
        <source>{field}: {now} (was {then})</source>
        <translation>{field}: {now} (antes, {then})</translation>
    </message>
    <message>
        <source>{filename} could not be read or written: {reason}.</source>
        <translation>{filename} no se pudo leer o escribir: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} and {other} cite both as if they were so.</source>
        <translation>{first} y {second} se contradicen, y tanto {text} como {other} citan ambas como si fueran ciertas.</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} cites both as if they were so.</source>
        <translation>{first} y {second} se contradicen, y {text} cita ambas como si fueran ciertas.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, y {second}</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}), so “{book}” can only be opened read-only there.</source>
        <translation>No se puede escribir en {folder} ({reason}), por lo que «{book}» solo puede abrirse allí en solo lectura.</translation>
    </message>
    <message>
        <source>{gone} is now {come}</source>
        <translation>{gone} es ahora {come}</translation>
    </message>
    <message>
        <source>{grade} with the source’s grade</source>
        <translation>{grade}, con la calificación de la fuente</translation>
    </message>
    <message>
        <source>{heading}: {words}</source>
        <translation>{heading}: {words}</translation>
    </message>
    <message>
        <source>{hint}; Enter keeps it, Escape drops the change</source>
        <translation>{hint}; Intro lo conserva, Esc descarta el cambio</translation>
    </message>
    <message>
        <source>{how}, through {names}</source>
        <translation>{how}, por medio de {names}</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n suggested</source>
        <translation>
            <numerusform>{kind}, %n sugerida</numerusform>
            <numerusform>{kind}, %n sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {dates}</source>
        <translation>{kind}: {dates}</translation>
    </message>
    <message>
        <source>{label} already depends on {this}; the two cannot wait for each other.</source>
        <translation>{label} ya depende de {this}; no pueden esperarse mutuamente.</translation>
    </message>
    <message>
        <source>{label} contradicts {other} already.</source>
        <translation>{label} ya contradice a {other}.</translation>
    </message>
    <message>
        <source>{label} goes from 1 to {most}, not {step}.</source>
        <translation>{label} va de 1 a {most}, no {step}.</translation>
    </message>
    <message>
        <source>{label} is cited in {places}; take the citation out first.</source>
        <translation>{label} se cita en {places}; quite antes la cita.</translation>
    </message>
    <message>
        <source>{label} is contradicted by …</source>
        <translation>A {label} la contradice …</translation>
    </message>
    <message>
        <source>{label} is no longer in the book.</source>
        <translation>{label} ya no está en el dosier.</translation>
    </message>
    <message>
        <source>{label} is superseded by {newer} already.</source>
        <translation>{label} ya está sustituida por {newer}.</translation>
    </message>
    <message>
        <source>{label} is superseded by {older}; take that link away first.</source>
        <translation>{label} está sustituida por {older}; quite antes ese vínculo.</translation>
    </message>
    <message>
        <source>{label} is superseded by …</source>
        <translation>A {label} la sustituye …</translation>
    </message>
    <message>
        <source>{label} needs a whole day such as 2025-10-28.</source>
        <translation>{label} necesita un día completo, como 2025-10-28.</translation>
    </message>
    <message>
        <source>{label} says so already.</source>
        <translation>{label} ya lo dice.</translation>
    </message>
    <message>
        <source>{likelihood} ({scale}: {range})</source>
        <translation>{likelihood} ({scale}: {range})</translation>
    </message>
    <message>
        <source>{likelihood} with {confidence}</source>
        <translation>{likelihood} con {confidence}</translation>
    </message>
    <message>
        <source>{likelihood}: nothing</source>
        <translation>{likelihood}: nada</translation>
    </message>
    <message>
        <source>{likelihood}: up to {impact}</source>
        <translation>{likelihood}: hasta {impact}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>{lowest}–{highest} %</source>
        <translation>{lowest}–{highest}&#xa0;%</translation>
    </message>
    <message>
        <source>{meaning}; give the claim a newer one to be so</source>
        <translation>{meaning}; para que sea así, dé a la afirmación una más reciente</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} (comes|come) back</source>
        <translation>
            <numerusform>{names} vuelve</numerusform>
            <numerusform>{names} vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (goes|go)</source>
        <translation>
            <numerusform>{names} desaparece</numerusform>
            <numerusform>{names} desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is as it was|are as they were)</source>
        <translation>
            <numerusform>{names} queda como estaba</numerusform>
            <numerusform>{names} quedan como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (Enter accepts, Esc goes back)</source>
        <translation>{name} (Intro acepta, Esc vuelve)</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is named in {places}.</source>
        <translation>{name} no se puede eliminar: se nombra en {places}.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>{name} does not say what kind of file it is to be; end its name in .pdf, .docx, .html or .md.</source>
        <translation>{name} no dice qué tipo de archivo debe ser; termine su nombre en .pdf, .docx, .html o .md.</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}, due {date}: “{action}”.</source>
        <translation>{name} tiene una acción nueva de {owner}, con vencimiento {date}: «{action}».</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}: “{action}”.</source>
        <translation>{name} tiene una acción nueva de {owner}: «{action}».</translation>
    </message>
    <message>
        <source>{name} has a new action, due {date}: “{action}”.</source>
        <translation>{name} tiene una acción nueva, con vencimiento {date}: «{action}».</translation>
    </message>
    <message>
        <source>{name} has a new action: “{action}”.</source>
        <translation>{name} tiene una acción nueva: «{action}».</translation>
    </message>
    <message>
        <source>{name} has a new indicator: “{sign}”.</source>
        <translation>{name} tiene un indicador nuevo: «{sign}».</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}.</source>
        <translation>{name} tiene una incidencia nueva, {date}.</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}: “{words}”.</source>
        <translation>{name} tiene una incidencia nueva, {date}: «{words}».</translation>
    </message>
    <message>
        <source>{name} has no snapshot yet; “snapshot” takes one.</source>
        <translation>{name} aún no tiene instantáneas; «snapshot» toma una.</translation>
    </message>
    <message>
        <source>{name} has {passages}.</source>
        <translation>{name} tiene {passages}.</translation>
    </message>
    <message>
        <source>{name} holds as of {now}; it was {then}.</source>
        <translation>{name} es ahora a fecha de {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name} is judged {now}; it was {then}.</source>
        <translation>{name} se juzga ahora {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name} is new, due {date}.</source>
        <translation>Nuevo: {name}, con vencimiento {date}.</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>Nuevo: {name}.</translation>
    </message>
    <message>
        <source>{name} is new: judged {now}.</source>
        <translation>Nuevo: {name}, que se juzga {now}.</translation>
    </message>
    <message>
        <source>{name} is new: {about}.</source>
        <translation>Nuevo: {name}; {about}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the book.</source>
        <translation>{name} ya no está en el dosier.</translation>
    </message>
    <message>
        <source>{name} is no longer in the book; decide for ours.</source>
        <translation>{name} ya no está en el dosier; decida por lo nuestro.</translation>
    </message>
    <message>
        <source>{name} is not in the book now; take it back to see it.</source>
        <translation>{name} no está ahora en el dosier; restablézcalo para verlo.</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>{name} vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>{name} is otherwise than it was compared; compare it with now first.</source>
        <translation>{name} no está como cuando se comparó; compárelo antes con ahora.</translation>
    </message>
    <message>
        <source>{name} is owned by {now}; it was {then}.</source>
        <translation>Responsable de {name}: {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>{name} is undecided since a merge: {reason}</source>
        <translation>{name} está sin decidir desde una combinación: {reason}</translation>
    </message>
    <message>
        <source>{name} is {now}; it was {then}.</source>
        <translation>{name}: ahora, {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name} moved from {then} to {now}.</source>
        <translation>{name} pasó de {then} a {now}.</translation>
    </message>
    <message>
        <source>{name} runs {now}; it was {then}.</source>
        <translation>Plazo de {name}: {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name} was called “{then}”.</source>
        <translation>{name} se llamaba «{then}».</translation>
    </message>
    <message>
        <source>{name} was changed since the merge; decide for ours, and change it there if need be.</source>
        <translation>{name} cambió después de la combinación; decida por lo nuestro y, si hace falta, cámbielo allí.</translation>
    </message>
    <message>
        <source>{name} was decided: {decision}.</source>
        <translation>Se decidió sobre {name}: {decision}.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <source>{name} was deleted; it was judged {then}.</source>
        <translation>Se eliminó {name}; se juzgaba {then}.</translation>
    </message>
    <message>
        <source>{name} was deleted; it was {then}.</source>
        <translation>Se eliminó {name}; era {then}.</translation>
    </message>
    <message>
        <source>{name} was not there then; take the whole of it back.</source>
        <translation>{name} no existía entonces; restablezca el conjunto.</translation>
    </message>
    <message>
        <source>{name} was reworded.</source>
        <translation>Se reformuló {name}.</translation>
    </message>
    <message>
        <source>{name} was rewritten ({field}).</source>
        <translation>Se reescribió {name} ({field}).</translation>
    </message>
    <message>
        <source>{name} was rewritten.</source>
        <translation>Se reescribió {name}.</translation>
    </message>
    <message>
        <source>{name} was {then}; {newer} superseded it.</source>
        <translation>{name} era {then}; {newer} ocupó su lugar.</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>{name}: {changes}.</source>
        <translation>{name}: {changes}.</translation>
    </message>
    <message>
        <source>{name}: {has} delivered; it was {had}.</source>
        <translation>{name}: {has} entregado; antes, {had}.</translation>
    </message>
    <message>
        <source>{name}: {has} of {quantity} delivered; it was {had}.</source>
        <translation>{name}: {has} de {quantity} entregado; antes, {had}.</translation>
    </message>
    <message>
        <source>{name}: {now}; it was {then}.</source>
        <translation>{name}: {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>{name}’s inherent rating is {now}; it was {then}.</source>
        <translation>La valoración inherente de {name} es {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name}’s inherent rating moved from {then} to {now}.</source>
        <translation>La valoración inherente de {name} pasó de {then} a {now}.</translation>
    </message>
    <message>
        <source>{name}’s target rating is {now}; it was {then}.</source>
        <translation>La valoración objetivo de {name} es {now}; antes, {then}.</translation>
    </message>
    <message>
        <source>{name}’s target rating moved from {then} to {now}.</source>
        <translation>La valoración objetivo de {name} pasó de {then} a {now}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} % read as {word}</source>
        <translation>{number}&#xa0;% leído como {word}</translation>
    </message>
    <message>
        <source>{number} % read as {word}, as no step says its range</source>
        <translation>{number}&#xa0;% leído como {word}, porque ningún nivel indica su rango</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation>
            <numerusform>{number} de %n fuente</numerusform>
            <numerusform>{number} de %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of {count} · limit {most}</source>
        <translation>{number} de {count} · límite: {most}</translation>
    </message>
    <message>
        <source>{number} of {size}</source>
        <translation>{number} de {size}</translation>
    </message>
    <message>
        <source>{number} of {top} read as {word}</source>
        <translation>{number} de {top} leído como {word}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}, at the top</source>
        <translation>{number}, en el nivel superior</translation>
    </message>
    <message>
        <source>{number}, under “{title}”</source>
        <translation>{number}, bajo «{title}»</translation>
    </message>
    <message>
        <source>{older} is superseded by {newer}; take that link away first.</source>
        <translation>{older} está sustituida por {newer}; quite antes ese vínculo.</translation>
    </message>
    <message>
        <source>{page} – Guide</source>
        <translation>{page} – Guía</translation>
    </message>
    <message>
        <source>{page}. {too_much}</source>
        <translation>{page}. {too_much}</translation>
    </message>
    <message>
        <source>{paper} ({field})</source>
        <translation>{paper} ({field})</translation>
    </message>
    <message>
        <source>{paper} cannot be reconciled with the others of “{set}” ({labels}): {why}.</source>
        <translation>{paper} no es compatible con los demás de «{set}» ({labels}): {why}.</translation>
    </message>
    <message>
        <source>{paper} cites nothing in any of its texts.</source>
        <translation>{paper} no cita nada en ninguno de sus textos.</translation>
    </message>
    <message>
        <source>{paper} closes ({date}) before {first} does, for which it waits ({later}).</source>
        <translation>{paper} termina ({date}) antes que {first}, al que espera ({later}).</translation>
    </message>
    <message>
        <source>{paper} does not say how it is verified.</source>
        <translation>{paper} no dice cómo se verifica.</translation>
    </message>
    <message>
        <source>{paper} does not say how likely it is.</source>
        <translation>{paper} no dice cuán probable es.</translation>
    </message>
    <message>
        <source>{paper} ends ({end}) before it begins ({start}).</source>
        <translation>{paper} termina ({end}) antes de empezar ({start}).</translation>
    </message>
    <message>
        <source>{paper} ends on {date} by our count, but nobody says as of when.</source>
        <translation>El final de {paper}, según nuestro cálculo, es {date}, pero nadie dice a qué fecha corresponde.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} expired {on}, %n day(s) ago, and still stands.</source>
        <translation>
            <numerusform>{paper} venció {on}, hace %n día, y sigue vigente.</numerusform>
            <numerusform>{paper} venció {on}, hace %n días, y sigue vigente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{paper} expires in %n days, {on}.</source>
        <translation>
            <numerusform>{paper} vence dentro de %n día, {on}.</numerusform>
            <numerusform>{paper} vence dentro de %n días, {on}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} expires today, {on}.</source>
        <translation>{paper} vence hoy, {on}.</translation>
    </message>
    <message>
        <source>{paper} expires tomorrow, {on}.</source>
        <translation>{paper} vence mañana, {on}.</translation>
    </message>
    <message>
        <source>{paper} gives no reason.</source>
        <translation>{paper} no da ningún motivo.</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled.</source>
        <translation>{paper} tuvo una incidencia ({date}) sin resolver.</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled: “{words}”.</source>
        <translation>{paper} tuvo una incidencia ({date}) sin resolver: «{words}».</translation>
    </message>
    <message>
        <source>{paper} has an action that was due on {date}: “{action}”.</source>
        <translation>{paper} tiene una acción que vencía el {date}: «{action}».</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped on {date}: “{sign}”.</source>
        <translation>{paper} tiene un indicador que se activó el {date}: «{sign}».</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped: “{sign}”.</source>
        <translation>{paper} tiene un indicador que se activó: «{sign}».</translation>
    </message>
    <message>
        <source>{paper} has no as-of date.</source>
        <translation>{paper} no tiene fecha de referencia.</translation>
    </message>
    <message>
        <source>{paper} has no early-warning indicator.</source>
        <translation>{paper} no tiene ningún indicador de alerta temprana.</translation>
    </message>
    <message>
        <source>{paper} has no owner or working group.</source>
        <translation>{paper} no tiene responsable ni grupo de trabajo.</translation>
    </message>
    <message>
        <source>{paper} has no owner.</source>
        <translation>{paper} no tiene responsable.</translation>
    </message>
    <message>
        <source>{paper} has no passage with its words, and cites nothing.</source>
        <translation>{paper} no tiene ningún pasaje con sus palabras y no cita nada.</translation>
    </message>
    <message>
        <source>{paper} has no target rating.</source>
        <translation>{paper} no tiene valoración objetivo.</translation>
    </message>
    <message>
        <source>{paper} has no words to say.</source>
        <translation>{paper} no tiene palabras que decir.</translation>
    </message>
    <message>
        <source>{paper} has occurred, and is still rated as if it could happen.</source>
        <translation>{paper} se ha materializado y sigue valorado como si pudiera ocurrir.</translation>
    </message>
    <message>
        <source>{paper} has {share} % of its quantity after {elapsed} % of its window.</source>
        <translation>{paper} tiene el {share}&#xa0;% de su cantidad tras el {elapsed}&#xa0;% de su plazo.</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a quantity.</source>
        <translation>{paper} es una compra sin cantidad.</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a unit.</source>
        <translation>{paper} es una compra sin unidad.</translation>
    </message>
    <message>
        <source>{paper} is a red line without its words or a passage.</source>
        <translation>{paper} es una línea roja sin sus palabras ni un pasaje.</translation>
    </message>
    <message>
        <source>{paper} is accepted without a review date.</source>
        <translation>{paper} está aceptado sin fecha de revisión.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is as of {date}, %n day(s) ago.</source>
        <translation>
            <numerusform>{paper} es a fecha de {date}, hace %n día.</numerusform>
            <numerusform>{paper} es a fecha de {date}, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, but says “{words}”.</source>
        <translation>{paper} se lleva como riesgo, pero dice «{words}».</translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, though {where} says that it happened.</source>
        <translation>{paper} se lleva como riesgo, aunque {where} dice que ocurrió.</translation>
    </message>
    <message>
        <source>{paper} is not rated as things stand.</source>
        <translation>{paper} no está valorado según la situación actual.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is one of %n that are current.</source>
        <translation>
            <numerusform>{paper} es la única actual.</numerusform>
            <numerusform>{paper} es una de %n actuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is partly reversible, but does not say how.</source>
        <translation>{paper} es reversible en parte, pero no dice cómo.</translation>
    </message>
    <message>
        <source>{paper} is put to nobody.</source>
        <translation>{paper} no se dirige a nadie.</translation>
    </message>
    <message>
        <source>{paper} is reversible, but does not say how.</source>
        <translation>{paper} es reversible, pero no dice cómo.</translation>
    </message>
    <message>
        <source>{paper} is to be reduced, but has no action.</source>
        <translation>{paper} ha de reducirse, pero no tiene ninguna acción.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, and its target is worse: {target}.</source>
        <translation>{paper} es {rating} y su objetivo es peor: {target}.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, beyond what is tolerated.</source>
        <translation>{paper} es {rating}, por encima de lo tolerado.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, which its range does not hold.</source>
        <translation>{paper} es {rating}, que su rango no contiene.</translation>
    </message>
    <message>
        <source>{paper} says what follows “{branch}”, and nothing says what follows “{other}”.</source>
        <translation>{paper} dice qué sucede «{branch}», y nada dice qué sucede «{other}».</translation>
    </message>
    <message>
        <source>{paper} waits for {first}, which was {became}.</source>
        <translation>{paper} espera a {first}, que quedó {became}.</translation>
    </message>
    <message>
        <source>{paper} was due on {date}, and has no decision.</source>
        <translation>{paper} vencía el {date} y no tiene ninguna decisión.</translation>
    </message>
    <message>
        <source>{paper} was to be looked at again on {date}.</source>
        <translation>{paper} debía examinarse de nuevo el {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>{parts} se omite: se apoya en {fallen}, que se omite.</numerusform>
            <numerusform>{parts} se omiten: se apoyan en {fallen}, que se omite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{passage} cannot speak both for a claim and against it.</source>
        <translation>{passage} no puede hablar a la vez a favor y en contra de una afirmación.</translation>
    </message>
    <message>
        <source>{passage} is evidence against {claim} already.</source>
        <translation>{passage} ya es prueba contra {claim}.</translation>
    </message>
    <message>
        <source>{passage} is evidence for {claim} already.</source>
        <translation>{passage} ya es prueba a favor de {claim}.</translation>
    </message>
    <message>
        <source>{passage} is no evidence of {claim}.</source>
        <translation>{passage} no es prueba de {claim}.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name, or open it.</source>
        <translation>{path} ya existe; elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name.</source>
        <translation>{path} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>No se puede crear {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made; choose another name.</source>
        <translation>No se puede crear {path}; elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a book, which nothing is written over; give another name.</source>
        <translation>{path} es un dosier, sobre el que no se escribe nada; indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a book; choose the file in it that ends in “.briefbook”.</source>
        <translation>{path} es una carpeta, no un dosier; elija en ella el archivo que termina en «.briefbook».</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} es una carpeta; indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but no source has that key.</source>
        <translation>{place} cita [{citation}], pero ninguna fuente tiene esa clave.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but the source has no such passage.</source>
        <translation>{place} cita [{citation}], pero la fuente no tiene ese pasaje.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but there is no such claim.</source>
        <translation>{place} cita [{citation}], pero no existe esa afirmación.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, but no passage supports it yet.</source>
        <translation>{place} cita {claim}, pero aún no la respalda ningún pasaje.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which was {status}.</source>
        <translation>{place} cita {claim}, que fue {status}.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which {newer} superseded.</source>
        <translation>{place} cita {claim}, a la que sustituyó {newer}.</translation>
    </message>
    <message numerus="yes">
        <source>{place} has (a row|%n rows) without a date such as 2026-12-01 in the first column, which the timeline leaves out.</source>
        <translation>
            <numerusform>{place} tiene una fila sin una fecha como 2026-12-01 en la primera columna, que la cronología omite.</numerusform>
            <numerusform>{place} tiene %n filas sin una fecha como 2026-12-01 en la primera columna, que la cronología omite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} has a place for “{paper}”; only these can be placed: {known}.</source>
        <translation>{place} tiene un lugar para «{paper}»; solo se pueden colocar estos: {known}.</translation>
    </message>
    <message>
        <source>{place} has no table with dates such as 2026-12-01 in its first column, so there is no timeline of it.</source>
        <translation>{place} no tiene ninguna tabla con fechas como 2026-12-01 en la primera columna, por lo que no hay cronología.</translation>
    </message>
    <message>
        <source>{place} is left out with all below it: {why}.</source>
        <translation>Se omite {place} con todo lo que contiene: {why}.</translation>
    </message>
    <message>
        <source>{place} is left out: {why}.</source>
        <translation>Se omite {place}: {why}.</translation>
    </message>
    <message>
        <source>{place}: {before} becomes {after}</source>
        <translation>{place}: {before} pasa a ser {after}</translation>
    </message>
    <message>
        <source>{rating} ({band})</source>
        <translation>{rating} ({band})</translation>
    </message>
    <message>
        <source>{rating}: {before} → {after}</source>
        <translation>{rating}: {before} → {after}</translation>
    </message>
    <message>
        <source>{reason}

What you typed since then is in no file yet.</source>
        <translation>{reason}

Lo que ha escrito desde entonces aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>{reason} Decide for ours, or take that away first.</source>
        <translation>{reason} Decida por lo nuestro o quite eso antes.</translation>
    </message>
    <message>
        <source>{reason} It lies in “{name}”.</source>
        <translation>{reason} Está en «{name}».</translation>
    </message>
    <message>
        <source>{reason} · brought back</source>
        <translation>{reason} · recuperado</translation>
    </message>
    <message>
        <source>{reason}, {date}</source>
        <translation>{reason}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{records} (has a title that is|have titles that are) in the book already.</source>
        <translation>
            <numerusform>{records}: su título ya está en el dosier.</numerusform>
            <numerusform>{records}: sus títulos ya están en el dosier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} added</source>
        <translation>añadido: {records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>modificado: {records}</translation>
    </message>
    <message>
        <source>{records} got another short name: the one in the file was taken, or is none of ours.</source>
        <translation>{records}: se asignó otro nombre corto, porque el del archivo estaba ocupado o no es de los nuestros.</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>eliminado: {records}</translation>
    </message>
    <message>
        <source>{record} · {field}</source>
        <translation>{record} · {field}</translation>
    </message>
    <message>
        <source>{removed}; {stayed}</source>
        <translation>{removed}; {stayed}</translation>
    </message>
    <message>
        <source>{risks}. Press to list them.</source>
        <translation>{risks}. Pulse para enumerarlos.</translation>
    </message>
    <message>
        <source>{risk} inherent rating moved to {cell}.</source>
        <translation>La valoración inherente de {risk} se movió a {cell}.</translation>
    </message>
    <message>
        <source>{risk} inherent rating was taken away.</source>
        <translation>Se quitó la valoración inherente de {risk}.</translation>
    </message>
    <message>
        <source>{risk} is no longer rated.</source>
        <translation>{risk} ya no está valorado.</translation>
    </message>
    <message>
        <source>{risk} moved to {cell}.</source>
        <translation>{risk} se movió a {cell}.</translation>
    </message>
    <message>
        <source>{risk} target rating moved to {cell}.</source>
        <translation>La valoración objetivo de {risk} se movió a {cell}.</translation>
    </message>
    <message>
        <source>{risk} target rating was taken away.</source>
        <translation>Se quitó la valoración objetivo de {risk}.</translation>
    </message>
    <message>
        <source>{risk}, marked {marking}</source>
        <translation>{risk}, con la marca {marking}</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}: {words}</translation>
    </message>
    <message>
        <source>{section}: {counts}</source>
        <translation>{section}: {counts}</translation>
    </message>
    <message>
        <source>{sentence} {reason}</source>
        <translation>{sentence} {reason}</translation>
    </message>
    <message>
        <source>{server} can only be read at the moment; nothing was sent.</source>
        <translation>{server} solo se puede leer en este momento; no se envió nada.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {said}. Work goes on here; sync when the server is there.</source>
        <translation>No se puede acceder a {server}: {said}. El trabajo continúa aquí; sincronice cuando el servidor esté disponible.</translation>
    </message>
    <message>
        <source>{server} could not do this: {said}.</source>
        <translation>{server} no pudo hacerlo: {said}.</translation>
    </message>
    <message>
        <source>{server} did not take this password.</source>
        <translation>{server} no aceptó esta contraseña.</translation>
    </message>
    <message>
        <source>{server} does not let you in: {said}.</source>
        <translation>{server} no le permite entrar: {said}.</translation>
    </message>
    <message>
        <source>{server} has no room left: {said}.</source>
        <translation>A {server} no le queda espacio: {said}.</translation>
    </message>
    <message>
        <source>{server} has no such database: {said}.</source>
        <translation>{server} no tiene esa base de datos: {said}.</translation>
    </message>
    <message>
        <source>{server} is being shut down or started; nothing is lost. Sync again later.</source>
        <translation>{server} se está apagando o iniciando; no se ha perdido nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{server} waited too long and hung up; nothing is lost. Sync again.</source>
        <translation>{server} esperó demasiado y cortó la conexión; no se ha perdido nada. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>{server} wants a password.</source>
        <translation>{server} pide una contraseña.</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other and both give the same web address.</source>
        <translation>{share} del texto más breve está en el otro y ambos dan la misma dirección web.</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other.</source>
        <translation>{share} del texto más breve está en el otro.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation>
            <numerusform>{shown} de %n afirmación</numerusform>
            <numerusform>{shown} de %n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n risk(s)</source>
        <translation>
            <numerusform>{shown} de %n riesgo</numerusform>
            <numerusform>{shown} de %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some}, {one}</source>
        <translation>{some}, {one}</translation>
    </message>
    <message>
        <source>{stance}: “{quote}” {citation}</source>
        <translation>{stance}: «{quote}» {citation}</translation>
    </message>
    <message numerus="yes">
        <source>{start} – {end} (%n day(s))</source>
        <translation>
            <numerusform>{start} – {end} (%n día)</numerusform>
            <numerusform>{start} – {end} (%n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} by {claims}</source>
        <translation>{status} por {claims}</translation>
    </message>
    <message>
        <source>{status}, as of {date}</source>
        <translation>{status}, a fecha de {date}</translation>
    </message>
    <message>
        <source>{status}, until {date}</source>
        <translation>{status}, hasta {date}</translation>
    </message>
    <message>
        <source>{status}: no longer to be cited</source>
        <translation>{status}: ya no debe citarse</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n fila)</numerusform>
            <numerusform>{table} (%n filas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} (%n rows).</source>
        <translation>
            <numerusform>{taken} (%n fila).</numerusform>
            <numerusform>{taken} (%n filas).</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was corrected by its publisher: “{title}”.</source>
        <translation>{text} cita @{key}, que su editor corrigió: «{title}».</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was withdrawn by its publisher: “{title}”.</source>
        <translation>{text} cita @{key}, que su editor retiró: «{title}».</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was {standing}: “{title}”.</source>
        <translation>{text} cita @{key}, que fue {standing}: «{title}».</translation>
    </message>
    <message>
        <source>{text} cites nothing.</source>
        <translation>{text} no cita nada.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which is not in the book.</source>
        <translation>{text} cita {citation}, que no está en el dosier.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which may have moved in the newer version of its source.</source>
        <translation>{text} cita {citation}, que puede haberse desplazado en la versión más reciente de su fuente.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which was not found in the newer version of its source.</source>
        <translation>{text} cita {citation}, que no se halló en la versión más reciente de su fuente.</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded by {newer}: “{statement}”.</source>
        <translation>{text} cita {claim}, que está sustituida por {newer}: «{statement}».</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded: “{statement}”.</source>
        <translation>{text} cita {claim}, que está sustituida: «{statement}».</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which was withdrawn: “{statement}”.</source>
        <translation>{text} cita {claim}, que fue retirada: «{statement}».</translation>
    </message>
    <message numerus="yes">
        <source>{text} gives “{figure}” and %n more without a citation: “{words}”.</source>
        <translation>
            <numerusform>{text} da «{figure}» y %n más sin cita: «{words}».</numerusform>
            <numerusform>{text} da «{figure}» y %n más sin cita: «{words}».</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} gives “{figure}” without a citation: “{words}”.</source>
        <translation>{text} da «{figure}» sin cita: «{words}».</translation>
    </message>
    <message>
        <source>{text} has no text.</source>
        <translation>{text} no tiene texto.</translation>
    </message>
    <message>
        <source>{text} quotes without a citation: “{words}”.</source>
        <translation>{text} reproduce palabras sin cita: «{words}».</translation>
    </message>
    <message>
        <source>{text} quotes “{words}” from {citation}: {difference}</source>
        <translation>{text} reproduce «{words}» de {citation}: {difference}</translation>
    </message>
    <message>
        <source>{text} says “{likelihood}” and “{confidence}” in one sentence.</source>
        <translation>{text} dice «{likelihood}» y «{confidence}» en una misma frase.</translation>
    </message>
    <message>
        <source>{text} says “{word}” ({scale}), while the book’s other judgements use words such as “{usual}” ({other}).</source>
        <translation>{text} dice «{word}» ({scale}), mientras que los demás juicios del dosier usan palabras como «{usual}» ({other}).</translation>
    </message>
    <message>
        <source>{text} says “{word}”, but not how likely it is: “{words}”.</source>
        <translation>{text} dice «{word}», pero no cuán probable es: «{words}».</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, further down.</source>
        <translation>{text} usa «{name}» antes de que se desarrolle, más abajo.</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, in {other}.</source>
        <translation>{text} usa «{name}» antes de que se desarrolle, en {other}.</translation>
    </message>
    <message>
        <source>{text} uses “{name}”, which is not spelled out.</source>
        <translation>{text} usa «{name}», que no se desarrolla.</translation>
    </message>
    <message numerus="yes">
        <source>{things} (refers|refer) to a {kind} that is not there.</source>
        <translation>
            <numerusform>{things} remite a un elemento ({kind}) que no existe.</numerusform>
            <numerusform>{things} remiten a un elemento ({kind}) que no existe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} of {moment}</source>
        <translation>{title} del {moment}</translation>
    </message>
    <message>
        <source>{title}: menu of all commands</source>
        <translation>{title}: menú de todos los comandos</translation>
    </message>
    <message>
        <source>{told} Button: {button}.</source>
        <translation>{told} Botón: {button}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} · left out for these readers: %n</source>
        <translation>
            <numerusform>{told} · omitido para estos lectores: %n</numerusform>
            <numerusform>{told} · omitidos para estos lectores: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}. Shows the checks.</source>
        <translation>{told}. Muestra las comprobaciones.</translation>
    </message>
    <message>
        <source>{to} already exists; choose another name.</source>
        <translation>{to} ya existe; elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>{tripped} of %n tripped</source>
        <translation>
            <numerusform>{tripped} de %n activado</numerusform>
            <numerusform>{tripped} de %n activados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{way}, and in %n more ways</source>
        <translation>
            <numerusform>{way}, y de %n manera más</numerusform>
            <numerusform>{way}, y de %n maneras más</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>{when}, {date}</source>
        <translation>{when}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{words} at most %n words apart</source>
        <translation>
            <numerusform>{words} a %n palabra de distancia como máximo</numerusform>
            <numerusform>{words} a %n palabras de distancia como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} taken away</source>
        <translation>se quitó {words}</translation>
    </message>
    <message>
        <source>{words} together look like a risk.</source>
        <translation>{words} juntas parecen un riesgo.</translation>
    </message>
    <message>
        <source>{words} was added</source>
        <translation>se añadió {words}</translation>
    </message>
    <message>
        <source>{words} was removed</source>
        <translation>se eliminó {words}</translation>
    </message>
    <message>
        <source>{words} · counting pages…</source>
        <translation>{words} · contando páginas…</translation>
    </message>
    <message>
        <source>{words} · {place}</source>
        <translation>{words} · {place}</translation>
    </message>
    <message>
        <source>{words}: as of then?</source>
        <translation>{words}: ¿a esa fecha?</translation>
    </message>
    <message>
        <source>{words}: as of when?</source>
        <translation>{words}: ¿a qué fecha?</translation>
    </message>
    <message>
        <source>{word} ({step} of {steps})</source>
        <translation>{word} ({step} de {steps})</translation>
    </message>
    <message>
        <source>{work} failed because of a mistake in Briefbook; the log has the details.</source>
        <translation>{work}: se interrumpió por un error de Briefbook; los detalles están en el registro de errores.</translation>
    </message>
    <message>
        <source>{wrong} of the counters of numbers would give a number again.</source>
        <translation>{wrong} de los contadores de números volverían a asignar un número.</translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation>
            <numerusform>años {year}</numerusform>
            <numerusform>años {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a century</comment>
        <translation>
            <numerusform>desde {year}</numerusform>
            <numerusform>desde {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>“May”, “could”, “might” and “possible” do not say how likely it is; use a word of the scale.</source>
        <translation>«Puede», «podría», «quizá» y «posible» no dicen cuán probable es; use una palabra de la escala.</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>«{actor}» se nombra aquí una vez, también como {forms}.</numerusform>
            <numerusform>«{actor}» se nombra aquí %n veces, también como {forms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here.</source>
        <translation>
            <numerusform>«{actor}» se nombra aquí una vez.</numerusform>
            <numerusform>«{actor}» se nombra aquí %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{actor}” on “{issue}”</source>
        <translation>«{actor}» sobre «{issue}»</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>«{actor}», que el dosier conoce, se nombra aquí una vez, también como {forms}.</numerusform>
            <numerusform>«{actor}», que el dosier conoce, se nombra aquí %n veces, también como {forms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here.</source>
        <translation>
            <numerusform>«{actor}», que el dosier conoce, se nombra aquí una vez.</numerusform>
            <numerusform>«{actor}», que el dosier conoce, se nombra aquí %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{address}” is not the address of a PostgreSQL server; one looks like postgresql://ana@db.example.org/briefings.</source>
        <translation>«{address}» no es la dirección de un servidor PostgreSQL; una tiene la forma postgresql://ana@db.example.org/briefings.</translation>
    </message>
    <message>
        <source>“{book}” is open in another window; close it there first, or open it read-only.</source>
        <translation>«{book}» está abierto en otra ventana; ciérrelo antes allí o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>“{book}” is open on {host} for {user} since {since}; close it there first, or open it read-only.</source>
        <translation>«{book}» está abierto en {host} para {user} desde {since}; ciérrelo antes allí o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #f7b267.</source>
        <translation>«{colour}» no es un color como #f7b267.</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is not in the passage</source>
        <translation>«{come}», en la cita textual, no está en el pasaje</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is “{gone}” in the passage</source>
        <translation>«{come}», en la cita textual, es «{gone}» en el pasaje</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same.</source>
        <translation>«{first}» y «{second}» son iguales.</translation>
    </message>
    <message>
        <source>“{gone}” of the passage is missing in the quotation</source>
        <translation>«{gone}», del pasaje, falta en la cita textual</translation>
    </message>
    <message>
        <source>“{header}” follows from other columns and is not loaded.</source>
        <translation>«{header}» se desprende de otras columnas y no se carga.</translation>
    </message>
    <message>
        <source>“{header}” has no field and is not loaded.</source>
        <translation>«{header}» no tiene campo y no se carga.</translation>
    </message>
    <message>
        <source>“{header}” has no field; it goes into the notes.</source>
        <translation>«{header}» no tiene campo; va a las notas.</translation>
    </message>
    <message>
        <source>“{header}” ranks risks by a product or a level, which is not loaded: the matrix says how grave each is.</source>
        <translation>«{header}» ordena los riesgos por un producto o un nivel, que no se carga: la matriz dice cuán grave es cada uno.</translation>
    </message>
    <message>
        <source>“{likelihood}” is no word of the scale {scale}: {words}.</source>
        <translation>«{likelihood}» no es una palabra de la escala {scale}: {words}.</translation>
    </message>
    <message>
        <source>“{line}” is not a date such as 2025-10-28, 2025-10 or 2025 ({label}).</source>
        <translation>«{line}» no es una fecha como 2025-10-28, 2025-10 o 2025 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a day such as 2025-10-28 ({label}).</source>
        <translation>«{line}» no es un día como 2025-10-28 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a duration such as 90 days or 1 year ({label}).</source>
        <translation>«{line}» no es una duración como 90 días o 1 año ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a number such as 25000000 or 1.5 ({label}).</source>
        <translation>«{line}» no es un número como 25000000 o 1.5 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not one of these ({label}): {words}.</source>
        <translation>«{line}» no es uno de estos ({label}): {words}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” (not found)</source>
        <translation>«{name}» (no encontrado)</translation>
    </message>
    <message>
        <source>“{name}” ({labels}): {why}.</source>
        <translation>«{name}» ({labels}): {why}.</translation>
    </message>
    <message>
        <source>“{name}” already means a date, a memo or now; give the snapshot another name.</source>
        <translation>«{name}» ya significa una fecha, un memorando o ahora; dé otro nombre a la instantánea.</translation>
    </message>
    <message>
        <source>“{name}” asks for other files or the network while it is read, so it was left out.</source>
        <translation>«{name}» pide otros archivos o la red al leerse, por lo que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” can be imported once a book is open; open or start one first.</source>
        <translation>«{name}» puede importarse cuando haya un dosier abierto; abra o empiece uno primero.</translation>
    </message>
    <message>
        <source>“{name}” can be written again: everything is saved.</source>
        <translation>Ya se puede volver a escribir en «{name}»: todo está guardado.</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported into a book that is open to read only.</source>
        <translation>«{name}» no puede importarse en un dosier abierto en solo lectura.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: its disk, or the book’s, does not answer. Choose another place, or go back to a backup.</source>
        <translation>No se puede crear «{name}»: su disco, o el del dosier, no responde. Elija otro lugar o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {error}.</source>
        <translation>No se puede crear «{name}»: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {reason}.</source>
        <translation>No se puede crear «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened because you may not read it.</source>
        <translation>No se puede abrir «{name}» porque usted no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, as there is no room left on its disk.</source>
        <translation>No se puede abrir «{name}», porque no queda espacio en su disco.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the system does not let Briefbook at it.</source>
        <translation>No se puede abrir «{name}»: el sistema no permite a Briefbook acceder a él.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {error}.</source>
        <translation>No se puede abrir «{name}»: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table from row {number} on.</source>
        <translation>«{name}» no se puede leer como tabla a partir de la fila {number}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk or stick does not answer.</source>
        <translation>No se puede leer «{name}», porque su disco o memoria no responde.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk, stick or share does not answer ({reason}); try again, or go back to a backup.</source>
        <translation>No se puede leer «{name}», porque su disco, memoria o recurso compartido no responde ({reason}); inténtelo de nuevo o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced now ({reason}); your edits are kept on this computer and published when it can.</source>
        <translation>Ahora no se puede reemplazar «{name}» ({reason}); sus cambios se conservan en este equipo y se publicarán cuando se pueda.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on Windows; leave out {forbidden}.</source>
        <translation>«{name}» no puede ser el nombre de un archivo en Windows; omita {forbidden}.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself.</source>
        <translation>«{name}» no puede pertenecer a sí mismo.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: {error}.</source>
        <translation>No se pudo cambiar «{name}»: {error}.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to this computer to be worked on ({reason}); try again, or open it read-only.</source>
        <translation>No se pudo copiar «{name}» a este equipo para trabajar en él ({reason}); inténtelo de nuevo o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>“{name}” could not be published: {reason}. Your edits are kept here.</source>
        <translation>No se pudo publicar «{name}»: {reason}. Sus cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>“{name}” could not be read because of a mistake in Briefbook; the log has the details.</source>
        <translation>No se pudo leer «{name}» por un error de Briefbook; los detalles están en el registro de errores.</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew without faults; nothing was changed.</source>
        <translation>«{name}» no se pudo volver a escribir sin fallos; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew: {reason}; nothing was changed.</source>
        <translation>«{name}» no se pudo volver a escribir: {reason}; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be written, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>No se pudo escribir «{name}», porque su disco o memoria no responde; no se ha cambiado nada. Guarde una copia en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>“{name}” had several names (hard links); what you change is under this one only.</source>
        <translation>«{name}» tenía varios nombres (enlaces físicos); lo que usted cambia está solo bajo este.</translation>
    </message>
    <message>
        <source>“{name}” has a document type in its XML, so it was not read.</source>
        <translation>«{name}» tiene un tipo de documento en su XML, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” has a header too long to be read, so it seems to be damaged.</source>
        <translation>«{name}» tiene una cabecera demasiado larga para leerla, por lo que parece estar dañado.</translation>
    </message>
    <message>
        <source>“{name}” has a tag of more than {most} KB, so it cannot be read.</source>
        <translation>«{name}» tiene una etiqueta de más de {most} KB, por lo que no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” has a tag with more than {most} attributes, so it cannot be read.</source>
        <translation>«{name}» tiene una etiqueta con más de {most} atributos, por lo que no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” has elements nested too deeply to be read.</source>
        <translation>«{name}» tiene elementos con demasiados niveles anidados para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested too deeply to be read.</source>
        <translation>«{name}» tiene grupos con demasiados niveles anidados para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} elements, too many to read as one page.</source>
        <translation>«{name}» tiene más de {most} elementos, demasiados para leerlo como una sola página.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, too many to be read.</source>
        <translation>«{name}» tiene más de {most} partes, demasiadas para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to load at once.</source>
        <translation>«{name}» tiene más de {most} filas, demasiadas para cargarlas de una vez.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} tags, too many to be read.</source>
        <translation>«{name}» tiene más de {most} etiquetas, demasiadas para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” has nothing that this book lacks.</source>
        <translation>«{name}» no tiene nada que falte en este dosier.</translation>
    </message>
    <message>
        <source>“{name}” has parts nested too deeply to be read.</source>
        <translation>«{name}» tiene partes con demasiados niveles anidados para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” has {number} entries; Briefbook reads up to {most}: export it in parts.</source>
        <translation>«{name}» tiene {number} entradas; Briefbook lee hasta {most}: expórtelo por partes.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages; Briefbook reads PDFs of up to {most}. Split it first.</source>
        <translation>«{name}» tiene {pages} páginas; Briefbook lee PDF de hasta {most}. Divídalo antes.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; Briefbook imports files up to {most} MB.</source>
        <translation>«{name}» ocupa {size} MB; Briefbook importa archivos de hasta {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” holds commands that no Briefbook wrote, and is not opened.</source>
        <translation>«{name}» contiene instrucciones que ningún Briefbook escribió y no se abre.</translation>
    </message>
    <message>
        <source>“{name}” holds declarations that no spreadsheet writes, so it was not read.</source>
        <translation>«{name}» contiene declaraciones que no escribe ninguna hoja de cálculo, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” holds files in files more than {most} deep; what lies deeper was left out.</source>
        <translation>«{name}» contiene archivos dentro de archivos con más de {most} niveles; lo más profundo se omitió.</translation>
    </message>
    <message>
        <source>“{name}” holds itself, so it was left out.</source>
        <translation>«{name}» se contiene a sí mismo, por lo que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” holds more than it says, so it was not read.</source>
        <translation>«{name}» contiene más de lo que declara, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of attachments, too much to be read.</source>
        <translation>«{name}» contiene más de {most} MB de adjuntos, demasiado para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read.</source>
        <translation>«{name}» contiene más de {most} MB de texto y marcado, demasiado para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read; divide it into several documents.</source>
        <translation>«{name}» contiene más de {most} MB de texto y marcado, demasiado para leerlo; divídalo en varios documentos.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} attachments; save the ones that matter and import those.</source>
        <translation>«{name}» contiene más de {most} adjuntos; guarde los importantes e impórtelos.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files, too many to import at once.</source>
        <translation>«{name}» contiene más de {most} archivos, demasiados para importarlos de una vez.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the others were left out.</source>
        <translation>«{name}» contiene más de {most} archivos; los demás se omitieron.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} mails; save the ones that matter and import those.</source>
        <translation>«{name}» contiene más de {most} correos; guarde los importantes e impórtelos.</translation>
    </message>
    <message>
        <source>“{name}” holds no documents.</source>
        <translation>«{name}» no contiene documentos.</translation>
    </message>
    <message>
        <source>“{name}” holds no entries of {kind}; export it again and import that.</source>
        <translation>«{name}» no contiene entradas de {kind}; expórtelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words.</source>
        <translation>«{name}» no contiene palabras legibles.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words; it may hold pictures only.</source>
        <translation>«{name}» no contiene palabras legibles; puede que solo contenga imágenes.</translation>
    </message>
    <message>
        <source>“{name}” holds no table: no row names its columns.</source>
        <translation>«{name}» no contiene ninguna tabla: ninguna fila nombra sus columnas.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that Briefbook can read; it seems to be a binary file.</source>
        <translation>«{name}» no contiene texto que Briefbook pueda leer; parece un archivo binario.</translation>
    </message>
    <message>
        <source>“{name}” holds no web page; open it in a browser, save it as HTML and import that.</source>
        <translation>«{name}» no contiene ninguna página web; ábralo en un navegador, guárdelo como HTML e importe ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds several documents; choose one file.</source>
        <translation>«{name}» contiene varios documentos; elija un solo archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds {most} files that stop the process reading them; the others were left out.</source>
        <translation>«{name}» contiene {most} archivos que detienen el proceso que los lee; los demás se omitieron.</translation>
    </message>
    <message>
        <source>“{name}” is XML of a kind that is not read; {save_as}.</source>
        <translation>«{name}» es XML de un tipo que no se lee; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a PostScript file; {save_as}.</source>
        <translation>«{name}» es un archivo PostScript; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a PowerPoint presentation; save it as PDF and import that.</source>
        <translation>«{name}» es una presentación de PowerPoint; guárdela como PDF e importe ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a Word document of the old kind (DOC); {save_as}.</source>
        <translation>«{name}» es un documento de Word del tipo antiguo (DOC); {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook; save it as .xlsx in your spreadsheet program.</source>
        <translation>«{name}» es un libro binario; guárdelo como .xlsx en su programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed archive; unpack it and import the files inside.</source>
        <translation>«{name}» es un archivo comprimido; descomprímalo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a database; export from it what you need as text and import that.</source>
        <translation>«{name}» es una base de datos; exporte de ella lo que necesite como texto e impórtelo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files inside it.</source>
        <translation>«{name}» es una carpeta; elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; open the book itself.</source>
        <translation>«{name}» es un enlace que lleva de vuelta a sí mismo; abra el propio dosier.</translation>
    </message>
    <message>
        <source>“{name}” is a picture; type what it says into a text file and import that.</source>
        <translation>«{name}» es una imagen; escriba lo que dice en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>“{name}” is a program; Briefbook imports documents only.</source>
        <translation>«{name}» es un programa; Briefbook solo importa documentos.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or video file; write down what is said in it and import that.</source>
        <translation>«{name}» es un archivo de sonido o vídeo; escriba lo que se dice en él e impórtelo.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of Excel 97 or one with a password; save it as .xlsx without a password.</source>
        <translation>«{name}» es un libro de Excel 97 o uno con contraseña; guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is among the actors already.</source>
        <translation>«{name}» ya está entre los actores.</translation>
    </message>
    <message>
        <source>“{name}” is an Excel workbook; save the sheet as PDF and import that.</source>
        <translation>«{name}» es un libro de Excel; guarde la hoja como PDF e importe ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is an Office document of an old kind; {save_as}.</source>
        <translation>«{name}» es un documento de Office de un tipo antiguo; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is an Office document that a password protects; save it without one and import that.</source>
        <translation>«{name}» es un documento de Office protegido con una contraseña; guárdelo sin ella e importe ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument spreadsheet, slides or drawing; {save_as}.</source>
        <translation>«{name}» es una hoja de cálculo, presentación o dibujo OpenDocument; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook data file; save the mails in it one by one as MSG or EML and import those.</source>
        <translation>«{name}» es un archivo de datos de Outlook; guarde uno por uno sus correos como MSG o EML e impórtelos.</translation>
    </message>
    <message>
        <source>“{name}” is another copy of this book. To see it on its own, open it from the File menu.</source>
        <translation>«{name}» es otra copia de este dosier. Para verla por separado, ábrala desde el menú Archivo.</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON (line {line}); export it again and import that.</source>
        <translation>«{name}» es JSON defectuoso (línea {line}); expórtelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON; export it again and import that.</source>
        <translation>«{name}» es JSON defectuoso; expórtelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is broken RDF ({reason}); export it again and import that.</source>
        <translation>«{name}» es RDF defectuoso ({reason}); expórtelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>«{name}» está dañado</translation>
    </message>
    <message>
        <source>“{name}” is damaged in a way that stopped the process reading it, so it was left out.</source>
        <translation>«{name}» está dañado de tal modo que detuvo el proceso que lo leía, por lo que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is no workbook that can be read; save it again as .xlsx, or as CSV.</source>
        <translation>«{name}» está dañado o no es un libro de cálculo que se pueda leer; guárdelo de nuevo como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be opened.</source>
        <translation>«{name}» está dañado o incompleto, por lo que no se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be read.</source>
        <translation>«{name}» está dañado o incompleto, por lo que no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read.</source>
        <translation>«{name}» está dañado, por lo que no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read; save or download it again.</source>
        <translation>«{name}» está dañado, por lo que no se puede leer; guárdelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>«{name}» está dañado. Vuelva a una copia de seguridad o deje que «briefbook rescue» lea lo que pueda.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not begin as a PDF does. Save or download it again.</source>
        <translation>«{name}» está dañado: no empieza como un PDF. Guárdelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds no page. Save or download it again.</source>
        <translation>«{name}» está dañado: no contiene ninguna página. Guárdelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the list of its chapters is missing.</source>
        <translation>«{name}» está dañado: falta la lista de sus capítulos.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the part that holds its text is missing.</source>
        <translation>«{name}» está dañado: falta la parte que contiene su texto.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>«{name}» está dañado; no se ha cambiado nada. Vuelva a una copia de seguridad o deje que «briefbook rescue» lea lo que pueda.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that Briefbook cannot read; save it without protection.</source>
        <translation>«{name}» está cifrado de un modo que Briefbook no puede leer; guárdelo sin protección.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted now</source>
        <translation>«{name}» está ahora cifrado</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is encrypted now, with %n backup(s)</source>
        <translation>
            <numerusform>«{name}» está ahora cifrado, con %n copia de seguridad</numerusform>
            <numerusform>«{name}» está ahora cifrado, con %n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is encrypted; open it in the mail program that has its key, save it as text and import that.</source>
        <translation>«{name}» está cifrado; ábralo en el programa de correo que tiene su clave, guárdelo como texto e importe ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is flagged: {reason}</source>
        <translation>«{name}» tiene un aviso: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is in Zotero’s own JSON; export it as CSL JSON and import that.</source>
        <translation>«{name}» está en el JSON propio de Zotero; expórtelo como CSL JSON e importe el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is neither a date such as 2025-10-28 nor an exported memo such as M2 nor a snapshot of this book.</source>
        <translation>«{name}» no es una fecha como 2025-10-28, ni un memorando exportado como M2, ni una instantánea de este dosier.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a bibliography.</source>
        <translation>«{name}» tiene demasiados niveles anidados para ser una bibliografía.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read, so it was left out.</source>
        <translation>«{name}» tiene demasiados niveles anidados para leerlo, por lo que se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is new, %n word(s).</source>
        <translation>
            <numerusform>«{name}» es nuevo, %n palabra.</numerusform>
            <numerusform>«{name}» es nuevo, %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is new.</source>
        <translation>«{name}» es nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is no CSV file and no XLSX workbook; save it as one of these.</source>
        <translation>«{name}» no es un archivo CSV ni un libro XLSX; guárdelo como uno de ellos.</translation>
    </message>
    <message>
        <source>“{name}” is no longer encrypted</source>
        <translation>«{name}» ya no está cifrado</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is no longer encrypted, with %n backup(s)</source>
        <translation>
            <numerusform>«{name}» ya no está cifrado, con %n copia de seguridad</numerusform>
            <numerusform>«{name}» ya no está cifrado, con %n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder, or the folder is gone; nothing was changed. Bring it back and try again, or save a copy elsewhere to go on.</source>
        <translation>«{name}» ya no está en su carpeta, o la carpeta ya no existe; no se ha cambiado nada. Devuélvalo a su sitio e inténtelo de nuevo, o guarde una copia en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>“{name}” is not a book but {kind}; open a book and bring it in as a source.</source>
        <translation>«{name}» no es un dosier, sino {kind}; abra un dosier e incorpórelo como fuente.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, as it is empty; if it was one, go back to a backup, or wait until its folder is synchronised.</source>
        <translation>«{name}» no es un dosier, porque está vacío; si lo era, vuelva a una copia de seguridad o espere a que su carpeta se sincronice.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or it is damaged.</source>
        <translation>«{name}» no es un dosier, o está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or its beginning is damaged; if it was a book, go back to a backup.</source>
        <translation>«{name}» no es un dosier, o su principio está dañado; si era un dosier, vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is not a book.</source>
        <translation>«{name}» no es un dosier.</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook in XLSX, so no table can be read from it.</source>
        <translation>«{name}» no es un libro XLSX, por lo que no se puede leer de él ninguna tabla.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it cannot be imported.</source>
        <translation>«{name}» no es un archivo ordinario, por lo que no se puede importar.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it is no book.</source>
        <translation>«{name}» no es un archivo ordinario, por lo que no es un dosier.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only and cannot be changed.</source>
        <translation>«{name}» está abierto en solo lectura y no se puede cambiar.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only; nothing can be merged into it.</source>
        <translation>«{name}» está abierto en solo lectura; no se puede combinar nada con él.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is seldom used; unpack it and import the files inside.</source>
        <translation>«{name}» está comprimido de un modo poco habitual; descomprímalo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, or nothing of it can be read.</source>
        <translation>«{name}» está protegido con una contraseña, o no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; open it in its own program, save it without one and import that.</source>
        <translation>«{name}» está protegido con una contraseña; ábralo en su propio programa, guárdelo sin ella e importe ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; unpack it and import the files inside.</source>
        <translation>«{name}» está protegido con una contraseña; descomprímalo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is protected by its bookseller (DRM), so no other program can read it; ask the publisher for a copy without protection.</source>
        <translation>«{name}» está protegido por su librería (DRM), por lo que ningún otro programa puede leerlo; pida al editor una copia sin protección.</translation>
    </message>
    <message>
        <source>“{name}” is published, with all your edits.</source>
        <translation>«{name}» está publicado, con todos sus cambios.</translation>
    </message>
    <message>
        <source>“{name}” is this book itself; choose another copy of it.</source>
        <translation>«{name}» es este mismo dosier; elija otra copia suya.</translation>
    </message>
    <message>
        <source>“{name}” is too large a Rich Text file to be read; save it as DOCX or in parts and import that.</source>
        <translation>«{name}» es un archivo de texto enriquecido demasiado grande para leerlo; guárdelo como DOCX o por partes e impórtelo.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a mail to be read.</source>
        <translation>«{name}» es un correo demasiado grande o enredado para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a page to be read.</source>
        <translation>«{name}» es una página demasiado grande o enredada para leerla.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read; divide it into several files.</source>
        <translation>«{name}» es demasiado grande para leerlo; divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“{name}” is what Windows calls a device; choose another name.</source>
        <translation>«{name}» es lo que Windows llama un dispositivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is wrapped in its signature; open it in a mail program and save it as text.</source>
        <translation>«{name}» está envuelto en su firma; ábralo en un programa de correo y guárdelo como texto.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lies beside this book and has %n edit(s) that this book lacks.</source>
        <translation>
            <numerusform>«{name}» está junto a este dosier y tiene %n cambio que falta en este.</numerusform>
            <numerusform>«{name}» está junto a este dosier y tiene %n cambios que faltan en este.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” lies beside this book and has another password, so that it is not known whether it holds more.</source>
        <translation>«{name}» está junto a este dosier y tiene otra contraseña, por lo que no se sabe si contiene más.</translation>
    </message>
    <message>
        <source>“{name}” lies where nothing can be written, such as on a disc; open it read-only, or copy it to another folder.</source>
        <translation>«{name}» está donde no se puede escribir nada, como un disco óptico; ábralo en solo lectura o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” may also be open on {host} for {user} since {since}; what both of you change can be merged.</source>
        <translation>«{name}» puede estar también abierto en {host} para {user} desde {since}; lo que cambien ambos se puede combinar.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you; ask whoever owns it or its folder for permission.</source>
        <translation>Usted no tiene permiso para leer «{name}»; pídaselo al propietario del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” may not be written by you; open it read-only, or ask whoever owns it for permission.</source>
        <translation>Usted no tiene permiso para escribir en «{name}»; ábralo en solo lectura o pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another place.</source>
        <translation>No se permite escribir «{name}» ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; it can be opened read-only.</source>
        <translation>No se permite escribir «{name}» donde está; puede abrirse en solo lectura.</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>No se permite escribir «{name}» donde está; no se ha cambiado nada. Guarde una copia en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>“{name}” merges too many cells to be read; take the merging away first.</source>
        <translation>«{name}» combina demasiadas celdas para leerlo; deshaga antes la combinación de celdas.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” names (a file that is|%n files that are) not beside it, such as “{missing}”.</source>
        <translation>
            <numerusform>«{name}» nombra un archivo que no está junto a él: «{missing}».</numerusform>
            <numerusform>«{name}» nombra %n archivos que no están junto a él, como «{missing}».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” needs more than {megabytes} MB of memory to be read, so it was left out.</source>
        <translation>«{name}» necesita más de {megabytes} MB de memoria para leerse, por lo que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” opens with an earlier password of the book only.</source>
        <translation>«{name}» solo se abre con una contraseña anterior del dosier.</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}.</source>
        <translation>«{name}» ocupa {length} líneas y esta plantilla permite {limit}.</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}: what is too much begins with “{begins}”.</source>
        <translation>«{name}» ocupa {length} líneas y esta plantilla permite {limit}: lo que sobra empieza por «{begins}».</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read, so it was left out.</source>
        <translation>«{name}» tardó más de {seconds} segundos en leerse, por lo que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, too much to be read.</source>
        <translation>«{name}» ocupa más de {most} MB al descomprimirse, demasiado para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB; the rest was left out.</source>
        <translation>«{name}» ocupa más de {most} MB al descomprimirse; el resto se omitió.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most} times its size or more, so it was not opened.</source>
        <translation>«{name}» ocupa {most} veces su tamaño o más al descomprimirse, por lo que no se abrió.</translation>
    </message>
    <message>
        <source>“{name}” was called “{then}”.</source>
        <translation>«{name}» se llamaba «{then}».</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else before your last edits could be published; they are in “{aside}” in {parent}, to be merged.</source>
        <translation>Otra persona cambió «{name}» antes de que se pudieran publicar sus últimos cambios; estos están en «{aside}», en {parent}, para combinarlos.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile, so it was not replaced; your edits are kept on this computer. Merge the other one’s to publish yours.</source>
        <translation>Otra persona cambió «{name}» entretanto, por lo que no se reemplazó; sus cambios se conservan en este equipo. Combine los de la otra persona para publicar los suyos.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed by somebody, so your last edits were not published; they are kept on this computer. Save a copy to have them in a file of their own.</source>
        <translation>Alguien movió o eliminó «{name}», por lo que sus últimos cambios no se publicaron; se conservan en este equipo. Guarde una copia para tenerlos en un archivo propio.</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>No se encontró «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was overwritten by something that is no book. Go back to a backup.</source>
        <translation>Algo que no es un dosier se escribió encima de «{name}». Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” was replaced by another file since it was opened here; nothing was changed. Save a copy of this book to go on, and merge the other one into it.</source>
        <translation>Otro archivo reemplazó a «{name}» desde que se abrió aquí; no se ha cambiado nada. Guarde una copia de este dosier para continuar y combine el otro con ella.</translation>
    </message>
    <message>
        <source>“{name}” was rewritten: {added} in, {removed} out.</source>
        <translation>Se reescribió «{name}»: {added} añadido, {removed} eliminado.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Briefbook; update Briefbook to open it.</source>
        <translation>«{name}» se guardó con un Briefbook más reciente; actualice Briefbook para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook and could not be brought up to date: {reason}.</source>
        <translation>«{name}» se guardó con un Briefbook anterior y no se pudo actualizar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook; open it once to write it.</source>
        <translation>«{name}» se guardó con un Briefbook anterior; ábralo una vez para poder escribir en él.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: of %n at most one can come true.</source>
        <translation>
            <numerusform>«{name}»: solo hay %n, que puede cumplirse.</numerusform>
            <numerusform>«{name}»: de %n, puede cumplirse uno como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: one of %n must come true.</source>
        <translation>
            <numerusform>«{name}»: solo hay %n, que debe cumplirse.</numerusform>
            <numerusform>«{name}»: uno de %n debe cumplirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, quoted via {via}.</source>
        <translation>«{said}» dice que esto procede de «{whom}», citado por medio de {via}.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before, quoted via {via}.</source>
        <translation>«{said}» dice que esto procede de «{whom}», entendido como {actor}, que habló justo antes, citado por medio de {via}.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before.</source>
        <translation>«{said}» dice que esto procede de «{whom}», entendido como {actor}, que habló justo antes.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”.</source>
        <translation>«{said}» dice que esto procede de «{whom}».</translation>
    </message>
    <message>
        <source>“{snapshot}” and the book now are the same.</source>
        <translation>«{snapshot}» y el dosier actual son iguales.</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=COLUMN with a field of a {kind}.</source>
        <translation>«{text}» no dice FIELD=COLUMN con un campo de {kind}.</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=VALUE.</source>
        <translation>«{text}» no dice FIELD=VALUE.</translation>
    </message>
    <message>
        <source>“{text}” is no step of {axis}, which are {words}.</source>
        <translation>«{text}» no es un nivel de {axis}; los niveles son {words}.</translation>
    </message>
    <message>
        <source>“{title}” does not hold these words: {words}</source>
        <translation>«{title}» no contiene estas palabras: {words}</translation>
    </message>
    <message>
        <source>“{title}” has no passage {number}.</source>
        <translation>«{title}» no tiene un pasaje {number}.</translation>
    </message>
    <message>
        <source>“{title}” has no such reading.</source>
        <translation>«{title}» no tiene esa lectura.</translation>
    </message>
    <message>
        <source>“{title}” has passages of its own; keep that one, or remove them first.</source>
        <translation>«{title}» tiene pasajes propios; conserve esa o elimínelos antes.</translation>
    </message>
    <message>
        <source>“{title}” holds these words {number} times; give more of the words around them.</source>
        <translation>«{title}» contiene estas palabras {number} veces; indique más de las que las rodean.</translation>
    </message>
    <message>
        <source>“{title}” is already at the top level.</source>
        <translation>«{title}» ya está en el nivel superior.</translation>
    </message>
    <message>
        <source>“{title}” is already rated {rating}.</source>
        <translation>«{title}» ya tiene la valoración {rating}.</translation>
    </message>
    <message>
        <source>“{title}” is already the first here.</source>
        <translation>«{title}» ya es el primero aquí.</translation>
    </message>
    <message>
        <source>“{title}” is already the last here.</source>
        <translation>«{title}» ya es el último aquí.</translation>
    </message>
    <message>
        <source>“{title}” is another book, not a copy of “{book}”; import the files of its sources instead.</source>
        <translation>«{title}» es otro dosier, no una copia de «{book}»; importe en su lugar los archivos de sus fuentes.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its date is missing.</source>
        <translation>Se cita «{title}», pero falta su fecha.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher and date are missing.</source>
        <translation>Se cita «{title}», pero faltan su editor y su fecha.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher is missing.</source>
        <translation>Se cita «{title}», pero falta su editor.</translation>
    </message>
    <message>
        <source>“{title}” is not rated as it is.</source>
        <translation>«{title}» no está valorado según la situación actual.</translation>
    </message>
    <message>
        <source>“{title}” is on {server} already; join it, or sync the file that is shared.</source>
        <translation>«{title}» ya está en {server}; únase a él o sincronice el archivo compartido.</translation>
    </message>
    <message>
        <source>“{title}” stands again</source>
        <translation>«{title}» vuelve a estar vigente</translation>
    </message>
    <message>
        <source>“{title}” was already here</source>
        <translation>«{title}» ya estaba aquí</translation>
    </message>
    <message>
        <source>“{title}” {reasons}; take that away first.</source>
        <translation>«{title}» {reasons}; quite eso antes.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written (published {published}): as of when?</source>
        <translation>«{words}» depende del día en que se escribió (publicado: {published}): ¿a qué fecha?</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written: as of when?</source>
        <translation>«{words}» depende del día en que se escribió: ¿a qué fecha?</translation>
    </message>
    <message>
        <source>“{words}” has no year (published {published}): which year is meant?</source>
        <translation>«{words}» no tiene año (publicado: {published}): ¿de qué año se trata?</translation>
    </message>
    <message>
        <source>“{words}” has no year: which year is meant?</source>
        <translation>«{words}» no tiene año: ¿de qué año se trata?</translation>
    </message>
    <message>
        <source>“{words}” is a date: {iso}.</source>
        <translation>«{words}» es una fecha: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a duration without a number.</source>
        <translation>«{words}» es una duración sin número.</translation>
    </message>
    <message>
        <source>“{words}” is a duration: {iso}.</source>
        <translation>«{words}» es una duración: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a month: {iso}.</source>
        <translation>«{words}» es un mes: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a year: {iso}.</source>
        <translation>«{words}» es un año: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” looks like something that somebody is bound to do.</source>
        <translation>«{words}» parece algo que alguien está obligado a hacer.</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first (published {published}): which is it?</source>
        <translation>«{words}» puede leerse con el día o el mes primero (publicado: {published}): ¿cuál es?</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first: which is it?</source>
        <translation>«{words}» puede leerse con el día o el mes primero: ¿cuál es?</translation>
    </message>
    <message>
        <source>“{words}” says that somebody contests this.</source>
        <translation>«{words}» dice que alguien lo cuestiona.</translation>
    </message>
    <message>
        <source>“{words}” says that this comes from an office.</source>
        <translation>«{words}» dice que esto procede de un organismo.</translation>
    </message>
    <message>
        <source>“{words}” says that this is a judgement.</source>
        <translation>«{words}» dice que esto es un juicio.</translation>
    </message>
    <message>
        <source>“{words}” says that this is confirmed.</source>
        <translation>«{words}» dice que esto está confirmado.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not decided.</source>
        <translation>«{words}» dice que esto no está decidido.</translation>
    </message>
    <message>
        <source>“{words}” says that this is second-hand.</source>
        <translation>«{words}» dice que esto es de segunda mano.</translation>
    </message>
    <message>
        <source>“{words}” says that this is what somebody wants done.</source>
        <translation>«{words}» dice que esto es lo que alguien quiere que se haga.</translation>
    </message>
    <message>
        <source>“{words}” says that this lies ahead.</source>
        <translation>«{words}» dice que esto está por venir.</translation>
    </message>
    <message>
        <source>“{words}” says that this no longer holds.</source>
        <translation>«{words}» dice que esto ya no es válido.</translation>
    </message>
    <message>
        <source>“{words}” says that this was taken back.</source>
        <translation>«{words}» dice que esto se retiró.</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>«{words}…»</translation>
    </message>
    <message>
        <source>“{word}” is none of the kinds: {kinds}.</source>
        <translation>«{word}» no es ninguno de los tipos: {kinds}.</translation>
    </message>
    <message>
        <source>“{word}” stands alone. Add “; ” and another word.</source>
        <translation>«{word}» está sola. Añada «; » y otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) alike …</source>
        <translation>
            <numerusform>… %n párrafo semejante …</numerusform>
            <numerusform>… %n párrafos semejantes …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same …</source>
        <translation>
            <numerusform>… %n párrafo igual …</numerusform>
            <numerusform>… %n párrafos iguales …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %n párrafo sin cambios …</numerusform>
            <numerusform>… %n párrafos sin cambios …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged, {words} …</source>
        <translation>
            <numerusform>… %n párrafo sin cambios, {words} …</numerusform>
            <numerusform>… %n párrafos sin cambios, {words} …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>… this may happen …</source>
        <translation>… esto puede ocurrir …</translation>
    </message>
    <message>
        <source>… with this effect on our objectives.</source>
        <translation>… con este efecto sobre nuestros objetivos.</translation>
    </message>
</context>
</TS>
