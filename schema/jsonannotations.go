package schema

import "fmt"

// The ids of the annotations in /capnp/compat/json.capnp, and of its Value.
const (
	jsonNameID          = 0xfa5b1fd61c2e7c3d
	jsonFlattenID       = 0x82d3e852af0336bf
	jsonDiscriminatorID = 0xcfa794e8d19a0162
	jsonBase64ID        = 0xd7d879450a253e4b
	jsonHexID           = 0xf061e22f0ae5c7b5
	jsonValueID         = 0xa3fa7845f919dd83
)

// dataForm is how a Data looks in JSON.
type dataForm uint8

const (
	dataArray dataForm = iota
	dataBase64
	dataHex
)

// jsonStruct is what the annotations of a struct say about its JSON.
type jsonStruct struct {
	typ    *StructType
	fields []jsonField // as StructType.Fields
	byName map[string]int

	tagName   string // of the member that names the union's active member; "" without one
	valueName string // of the member that holds the union's value; "": the field's own name
	byTag     map[string]int
	simple    bool // each member is one field, and that is all
}

// jsonField is what the annotations of a field say.
type jsonField struct {
	*StructField
	name    string
	flatten bool
	prefix  string
	data    dataForm
}

func annotation(list []Annotation, id uint64) *Annotation {
	for i := range list {
		if list[i].ID == id {
			return &list[i]
		}
	}
	return nil
}

// jsonName is the name that a $Json.name gives, or else name.
func jsonName(list []Annotation, name string) string {
	if a := annotation(list, jsonNameID); a != nil {
		return a.Value.Text()
	}
	return name
}

// jsonInfo is what the annotations of s say. The discriminator of a group
// stands on the field, so that a group's own node is asked second.
func (s *StructType) jsonInfo(field *StructField) *jsonStruct {
	if field == nil || field.Kind != GroupField {
		if j := s.json.Load(); j != nil {
			return j
		}
		j := newJSONStruct(s, annotation(s.Node.Annotations, jsonDiscriminatorID), "")
		s.json.Store(j)
		return j
	}
	// A group's node belongs to one field, so its cache cannot mix two.
	if j := s.json.Load(); j != nil {
		return j
	}
	j := newJSONStruct(s, annotation(field.Annotations, jsonDiscriminatorID), field.Name)
	s.json.Store(j)
	return j
}

func newJSONStruct(s *StructType, discriminator *Annotation, unionName string) *jsonStruct {
	j := &jsonStruct{typ: s, byName: make(map[string]int, len(s.Fields))}
	j.fields = make([]jsonField, len(s.Fields))
	for i, f := range s.Fields {
		jf := &j.fields[i]
		jf.StructField = f
		jf.name = jsonName(f.Annotations, f.Name)
		if a := annotation(f.Annotations, jsonFlattenID); a != nil {
			jf.flatten, jf.prefix = true, a.Value.firstText(0)
		}
		switch {
		case annotation(f.Annotations, jsonBase64ID) != nil:
			jf.data = dataBase64
		case annotation(f.Annotations, jsonHexID) != nil:
			jf.data = dataHex
		}
		j.byName[jf.name] = i
	}
	if discriminator != nil && len(s.Union) > 0 {
		j.tagName = discriminator.Value.firstText(0)
		if j.tagName == "" {
			j.tagName = unionName
		}
		j.valueName = discriminator.Value.firstText(1)
	}
	j.simple = j.tagName == ""
	for i := range j.fields {
		j.simple = j.simple && !j.fields[i].flatten
	}
	j.byTag = make(map[string]int, len(s.Union))
	for _, f := range s.Union {
		j.byTag[j.fields[f.Index].name] = f.Index
	}
	return j
}

// memberName is the name of a field's member in the JSON object.
func (j *jsonStruct) memberName(f *jsonField) string {
	if f.InUnion() && j.tagName != "" && j.valueName != "" {
		return j.valueName
	}
	return f.name
}

// firstText is a pointer of an annotation's struct, read as text.
func (v Value) firstText(i int) string { return v.Pointer().Struct().Text(i) }

// jsonEnum is what the annotations of an enum say.
type jsonEnum struct {
	names  []string
	byName map[string]uint16
}

func (e *EnumType) jsonInfo() *jsonEnum {
	if j := e.json.Load(); j != nil {
		return j
	}
	j := &jsonEnum{byName: make(map[string]uint16)}
	for i, v := range e.Node.Enum.Enumerants {
		name := jsonName(v.Annotations, v.Name)
		j.names = append(j.names, name)
		j.byName[name] = uint16(i)
	}
	e.json.Store(j)
	return j
}

func (e *jsonEnum) name(v uint64) (string, bool) {
	if v >= uint64(len(e.names)) {
		return "", false
	}
	return e.names[v], true
}

var errNoJSON = fmt.Errorf("schema: JSON has no form for capabilities and untyped pointers")
