## Los libros de cálculo en español: lo que dice su primera hoja.

sheet-summary = Resumen
sheet-activities = Actividades
sheet-rows = Filas
sheet-laws = Leyes aplicables
sheet-as-of = Comprobado a fecha de
sheet-findings = Observaciones en toda la política
format-xlsx = Libro de cálculo (Excel)
sheet-register-controller = Registro del responsable
sheet-register-processor = Registro del encargado
