// Code generated from book.capnp by marque. DO NOT EDIT.

// An address book, which uses most of what structs can do.
package book

import (
	"math"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
)

// Limit is the constant limit.
const Limit uint32 = 77

// Motto is the constant motto.
const Motto = "be \"kind\""

// Origin is the constant origin. It is shared and must not be changed.
func Origin() ShapePointReader { return ShapePointReader(originConst.Ptr().Struct()) }

// Primes is the constant primes. It is shared and must not be changed.
func Primes() capnp.NumList[uint8] { return capnp.Nums[uint8](primesConst.Ptr()) }

// Pi is the constant pi.
const Pi float64 = 3.14159

// Inf is the constant inf.
func Inf() float32 { return math.Float32frombits(0x7f800000) }

// Best is the constant best.
const Best Mood = 1

// Blob is the constant blob. It is shared and must not be changed.
func Blob() []byte { return blobConst.Ptr().Data() }

// Person is the struct Person as a plain Go value, which shares nothing with any message.
//
// Person is somebody one knows.
//
// It owns the references in it: Release gives them up.
type Person struct {
	Id uint32
	// The name, as it is written.
	Name   string
	Email  string
	Phones []PersonPhoneNumber
	// What the person does.
	Employment  PersonEmployment
	Address     PersonAddress
	Friends     []Person
	Spouse      *Person
	Photo       []byte
	Money       float64
	Married     bool
	Height      float32
	Tags        []string
	Scores      []int16
	Matrix      [][]float64
	Moods       []Mood
	Mood        Mood
	Extra       plain.Any
	Flags       []bool
	Temperature int8
	Born        *Date
	Key         []byte
}

// PersonReader reads a [Person] in place. It is valid as long as its message is.
type PersonReader capnp.Struct

// ReadPerson reads the root of m as a [Person].
func ReadPerson(m *capnp.Message) PersonReader { return PersonReader(m.Root().Struct()) }

func (r PersonReader) Id() uint32 { return capnp.Struct(r).Uint32(0) }

// Name reads the field name.
//
// The name, as it is written.
func (r PersonReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r PersonReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r PersonReader) Email() string { return capnp.Struct(r).TextDefault(1, "nobody@example.com") }

// HasEmail reports whether email is not null.
func (r PersonReader) HasEmail() bool { return capnp.Struct(r).Has(1) }

func (r PersonReader) Phones() capnp.StructList[PersonPhoneNumberReader] {
	return capnp.Structs[PersonPhoneNumberReader](capnp.Struct(r).Ptr(2))
}

// HasPhones reports whether phones is not null.
func (r PersonReader) HasPhones() bool { return capnp.Struct(r).Has(2) }

// Employment reads the field employment.
//
// What the person does.
func (r PersonReader) Employment() PersonEmploymentReader { return PersonEmploymentReader(r) }

func (r PersonReader) Address() PersonAddressReader { return PersonAddressReader(r) }

func (r PersonReader) Friends() capnp.StructList[PersonReader] {
	return capnp.Structs[PersonReader](capnp.Struct(r).Ptr(5))
}

// HasFriends reports whether friends is not null.
func (r PersonReader) HasFriends() bool { return capnp.Struct(r).Has(5) }

func (r PersonReader) Spouse() PersonReader { return PersonReader(capnp.Struct(r).Struct(6)) }

// HasSpouse reports whether spouse is not null.
func (r PersonReader) HasSpouse() bool { return capnp.Struct(r).Has(6) }

func (r PersonReader) Photo() []byte { return capnp.Struct(r).Data(7) }

// HasPhoto reports whether photo is not null.
func (r PersonReader) HasPhoto() bool { return capnp.Struct(r).Has(7) }

func (r PersonReader) Money() float64 {
	return math.Float64frombits(capnp.Struct(r).Uint64(16) ^ 0x3ff8000000000000)
}

func (r PersonReader) Married() bool { return !capnp.Struct(r).Bool(56) }

func (r PersonReader) Height() float32 { return capnp.Struct(r).Float32(12) }

func (r PersonReader) Tags() capnp.TextList { return capnp.Struct(r).Ptr(8).Texts() }

// HasTags reports whether tags is not null.
func (r PersonReader) HasTags() bool { return capnp.Struct(r).Has(8) }

func (r PersonReader) Scores() capnp.NumList[int16] {
	return capnp.ListOr[capnp.NumList[int16]](capnp.Struct(r).Ptr(9), personScoresDefault.Ptr())
}

// HasScores reports whether scores is not null.
func (r PersonReader) HasScores() bool { return capnp.Struct(r).Has(9) }

func (r PersonReader) Matrix() capnp.ListList[capnp.NumList[float64]] {
	return capnp.Lists[capnp.NumList[float64]](capnp.Struct(r).Ptr(10))
}

// HasMatrix reports whether matrix is not null.
func (r PersonReader) HasMatrix() bool { return capnp.Struct(r).Has(10) }

func (r PersonReader) Moods() capnp.NumList[Mood] { return capnp.Nums[Mood](capnp.Struct(r).Ptr(11)) }

// HasMoods reports whether moods is not null.
func (r PersonReader) HasMoods() bool { return capnp.Struct(r).Has(11) }

func (r PersonReader) Mood() Mood { return Mood(capnp.Struct(r).Uint16(10) ^ 1) }

func (r PersonReader) Extra() capnp.Ptr { return capnp.Struct(r).Ptr(12) }

// HasExtra reports whether extra is not null.
func (r PersonReader) HasExtra() bool { return capnp.Struct(r).Has(12) }

func (r PersonReader) Flags() capnp.BoolList { return capnp.Struct(r).Ptr(13).Bools() }

// HasFlags reports whether flags is not null.
func (r PersonReader) HasFlags() bool { return capnp.Struct(r).Has(13) }

func (r PersonReader) Temperature() int8 { return capnp.Struct(r).Int8(24) ^ -5 }

func (r PersonReader) Born() DateReader {
	return DateReader(capnp.Struct(r).StructDefault(14, personBornDefault.Ptr()))
}

// HasBorn reports whether born is not null.
func (r PersonReader) HasBorn() bool { return capnp.Struct(r).Has(14) }

func (r PersonReader) Key() []byte {
	return capnp.Struct(r).DataDefault(15, personKeyDefault.Ptr().Data())
}

// HasKey reports whether key is not null.
func (r PersonReader) HasKey() bool { return capnp.Struct(r).Has(15) }

// PersonBuilder fills in a [Person] in place.
type PersonBuilder capnp.StructBuilder

// NewPerson makes a [Person] the root of m.
func NewPerson(m *capnp.Message) PersonBuilder {
	return PersonBuilder(m.NewRoot(PersonBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersonBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 4, PtrCount: 16}
}

// Reader reads what has been filled in.
func (b PersonBuilder) Reader() PersonReader { return PersonReader(capnp.StructBuilder(b).Reader()) }

func (b PersonBuilder) SetId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b PersonBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b PersonBuilder) SetEmail(v string) { capnp.StructBuilder(b).SetText(1, v) }

// NewPhones sets phones to a list of size elements, to be filled in.
func (b PersonBuilder) NewPhones(size int) capnp.StructListBuilder[PersonPhoneNumberBuilder] {
	return capnp.NewStructs[PersonPhoneNumberBuilder](capnp.StructBuilder(b).Ptr(2), size, PersonPhoneNumberBuilder{}.ObjectSize())
}

// Phones is the list that phones leads to, to be changed in place.
func (b PersonBuilder) Phones() capnp.StructListBuilder[PersonPhoneNumberBuilder] {
	return capnp.BuildStructs[PersonPhoneNumberBuilder](capnp.StructBuilder(b).Ptr(2), PersonPhoneNumberBuilder{}.ObjectSize())
}

func (b PersonBuilder) Employment() PersonEmploymentBuilder { return PersonEmploymentBuilder(b) }

func (b PersonBuilder) Address() PersonAddressBuilder { return PersonAddressBuilder(b) }

// NewFriends sets friends to a list of size elements, to be filled in.
func (b PersonBuilder) NewFriends(size int) capnp.StructListBuilder[PersonBuilder] {
	return capnp.NewStructs[PersonBuilder](capnp.StructBuilder(b).Ptr(5), size, PersonBuilder{}.ObjectSize())
}

// Friends is the list that friends leads to, to be changed in place.
func (b PersonBuilder) Friends() capnp.StructListBuilder[PersonBuilder] {
	return capnp.BuildStructs[PersonBuilder](capnp.StructBuilder(b).Ptr(5), PersonBuilder{}.ObjectSize())
}

// NewSpouse sets spouse to an empty struct, to be filled in.
func (b PersonBuilder) NewSpouse() PersonBuilder {
	return PersonBuilder(capnp.StructBuilder(b).NewStruct(6, PersonBuilder{}.ObjectSize()))
}

// SetSpouse sets spouse to a copy of v.
func (b PersonBuilder) SetSpouse(v PersonReader) {
	capnp.StructBuilder(b).SetStruct(6, capnp.Struct(v))
}

// Spouse is the struct that spouse leads to, made if it is not there, to be changed.
func (b PersonBuilder) Spouse() PersonBuilder {
	return PersonBuilder(capnp.StructBuilder(b).Struct(6, PersonBuilder{}.ObjectSize()))
}

func (b PersonBuilder) SetPhoto(v []byte) { capnp.StructBuilder(b).SetData(7, v) }

// NewPhoto sets photo to size zero bytes, to be filled in.
func (b PersonBuilder) NewPhoto(size int) []byte { return capnp.StructBuilder(b).NewData(7, size) }

func (b PersonBuilder) SetMoney(v float64) {
	capnp.StructBuilder(b).SetUint64(16, math.Float64bits(v)^0x3ff8000000000000)
}

func (b PersonBuilder) SetMarried(v bool) { capnp.StructBuilder(b).SetBool(56, !v) }

func (b PersonBuilder) SetHeight(v float32) { capnp.StructBuilder(b).SetFloat32(12, v) }

// NewTags sets tags to a list of size elements, to be filled in.
func (b PersonBuilder) NewTags(size int) capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(8).NewTexts(size)
}

func (b PersonBuilder) SetTags(v []string) { capnp.StructBuilder(b).Ptr(8).SetTexts(v) }

// Tags is the list that tags leads to, to be changed in place.
func (b PersonBuilder) Tags() capnp.TextListBuilder { return capnp.StructBuilder(b).Ptr(8).Texts() }

// NewScores sets scores to a list of size elements, to be filled in.
func (b PersonBuilder) NewScores(size int) capnp.NumListBuilder[int16] {
	return capnp.NewNums[int16](capnp.StructBuilder(b).Ptr(9), size)
}

func (b PersonBuilder) SetScores(v []int16) { capnp.SetNums(capnp.StructBuilder(b).Ptr(9), v) }

// Scores is the list that scores leads to, to be changed in place.
func (b PersonBuilder) Scores() capnp.NumListBuilder[int16] {
	return capnp.BuildNums[int16](capnp.StructBuilder(b).Ptr(9).Default(personScoresDefault.Ptr()))
}

// NewMatrix sets matrix to a list of size elements, to be filled in.
func (b PersonBuilder) NewMatrix(size int) capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(10).NewPtrs(size)
}

func (b PersonBuilder) SetMatrix(v [][]float64) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(10), v, func(p capnp.PtrBuilder, v []float64) {
		if v != nil {
			capnp.SetNums(p, v)
		}
	})
}

// Matrix is the list that matrix leads to, to be changed in place.
func (b PersonBuilder) Matrix() capnp.PtrListBuilder { return capnp.StructBuilder(b).Ptr(10).Ptrs() }

// NewMoods sets moods to a list of size elements, to be filled in.
func (b PersonBuilder) NewMoods(size int) capnp.NumListBuilder[Mood] {
	return capnp.NewNums[Mood](capnp.StructBuilder(b).Ptr(11), size)
}

func (b PersonBuilder) SetMoods(v []Mood) { capnp.SetNums(capnp.StructBuilder(b).Ptr(11), v) }

// Moods is the list that moods leads to, to be changed in place.
func (b PersonBuilder) Moods() capnp.NumListBuilder[Mood] {
	return capnp.BuildNums[Mood](capnp.StructBuilder(b).Ptr(11))
}

func (b PersonBuilder) SetMood(v Mood) { capnp.StructBuilder(b).SetUint16(10, uint16(v)^1) }

// Extra is the pointer extra, to be built in place.
func (b PersonBuilder) Extra() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(12) }

// NewFlags sets flags to a list of size elements, to be filled in.
func (b PersonBuilder) NewFlags(size int) capnp.BoolListBuilder {
	return capnp.StructBuilder(b).Ptr(13).NewBools(size)
}

func (b PersonBuilder) SetFlags(v []bool) { capnp.StructBuilder(b).Ptr(13).SetBools(v) }

// Flags is the list that flags leads to, to be changed in place.
func (b PersonBuilder) Flags() capnp.BoolListBuilder { return capnp.StructBuilder(b).Ptr(13).Bools() }

func (b PersonBuilder) SetTemperature(v int8) { capnp.StructBuilder(b).SetInt8(24, v^-5) }

// NewBorn sets born to an empty struct, to be filled in.
func (b PersonBuilder) NewBorn() DateBuilder {
	return DateBuilder(capnp.StructBuilder(b).NewStruct(14, DateBuilder{}.ObjectSize()))
}

// SetBorn sets born to a copy of v.
func (b PersonBuilder) SetBorn(v DateReader) { capnp.StructBuilder(b).SetStruct(14, capnp.Struct(v)) }

// Born is the struct that born leads to, made if it is not there, to be changed.
func (b PersonBuilder) Born() DateBuilder {
	return DateBuilder(capnp.StructBuilder(b).StructDefault(14, DateBuilder{}.ObjectSize(), personBornDefault.Ptr()))
}

func (b PersonBuilder) SetKey(v []byte) { capnp.StructBuilder(b).SetData(15, v) }

// NewKey sets key to size zero bytes, to be filled in.
func (b PersonBuilder) NewKey(size int) []byte { return capnp.StructBuilder(b).NewData(15, size) }

// Plain returns a copy of the struct.
func (r PersonReader) Plain() Person {
	return Person{
		Id:          r.Id(),
		Name:        plain.String(r.Name()),
		Email:       plain.String(r.Email()),
		Phones:      plain.Structs(r.Phones(), PersonPhoneNumberReader.Plain),
		Employment:  r.Employment().Plain(),
		Address:     r.Address().Plain(),
		Friends:     plain.Structs(r.Friends(), PersonReader.Plain),
		Spouse:      plain.Struct(r.Spouse(), PersonReader.Plain),
		Photo:       plain.Bytes(r.Photo()),
		Money:       r.Money(),
		Married:     r.Married(),
		Height:      r.Height(),
		Tags:        plain.Strings(r.Tags()),
		Scores:      r.Scores().AppendTo(nil),
		Matrix:      plain.Lists(r.Matrix(), func(l capnp.NumList[float64]) []float64 { return l.AppendTo(nil) }),
		Moods:       r.Moods().AppendTo(nil),
		Mood:        r.Mood(),
		Extra:       plain.CopyAny(r.Extra()),
		Flags:       r.Flags().AppendTo(nil),
		Temperature: r.Temperature(),
		Born:        plain.Struct(r.Born(), DateReader.Plain),
		Key:         plain.Bytes(r.Key()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Person) Build(b PersonBuilder) { p.build(b, plain.MaxDepth) }

func (p *Person) build(b PersonBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	b.SetId(p.Id)
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetEmail(p.Email)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(2), p.Phones, PersonPhoneNumberBuilder{}.ObjectSize(), (*PersonPhoneNumber).Build)
	if p.Employment != nil {
		p.Employment.buildPersonEmployment(capnp.StructBuilder(b.Employment()))
	}
	p.Address.Build(b.Address())
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(5), p.Friends, PersonBuilder{}.ObjectSize(), func(v *Person, b PersonBuilder) { v.build(b, depth) })
	if p.Spouse != nil {
		p.Spouse.build(b.NewSpouse(), depth)
	}
	if p.Photo != nil {
		b.SetPhoto(p.Photo)
	}
	b.SetMoney(p.Money)
	b.SetMarried(p.Married)
	b.SetHeight(p.Height)
	if p.Tags != nil {
		capnp.StructBuilder(b).Ptr(8).SetTexts(p.Tags)
	}
	if p.Scores != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(9), p.Scores)
	}
	plain.BuildEach(capnp.StructBuilder(b).Ptr(10), p.Matrix, func(p capnp.PtrBuilder, v []float64) {
		if v != nil {
			capnp.SetNums(p, v)
		}
	})
	if p.Moods != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(11), p.Moods)
	}
	b.SetMood(p.Mood)
	p.Extra.Set(capnp.StructBuilder(b).Ptr(12))
	if p.Flags != nil {
		capnp.StructBuilder(b).Ptr(13).SetBools(p.Flags)
	}
	b.SetTemperature(p.Temperature)
	if p.Born != nil {
		p.Born.Build(b.NewBorn())
	}
	if p.Key != nil {
		b.SetKey(p.Key)
	}
}

// FromPtr and ToPtr make *Person a type argument of generic types, see [plain.Pointer].
func (*Person) FromPtr(p plain.Ptr) *Person {
	return plain.Struct(PersonReader(p.Struct()), PersonReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Person) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersonBuilder{}.ObjectSize()); ok {
		p.build(PersonBuilder(b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Person) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Friends) {
		v.Release()
	}
	plain.Take(&p.Spouse).Release()
	p.Extra.Release()
}

// PersonPhoneNumber is the struct PhoneNumber as a plain Go value, which shares nothing with any message.
type PersonPhoneNumber struct {
	Number string
	Type   PersonPhoneNumberType
}

// PersonPhoneNumberReader reads a [PersonPhoneNumber] in place. It is valid as long as its message is.
type PersonPhoneNumberReader capnp.Struct

// ReadPersonPhoneNumber reads the root of m as a [PersonPhoneNumber].
func ReadPersonPhoneNumber(m *capnp.Message) PersonPhoneNumberReader {
	return PersonPhoneNumberReader(m.Root().Struct())
}

func (r PersonPhoneNumberReader) Number() string { return capnp.Struct(r).Text(0) }

// HasNumber reports whether number is not null.
func (r PersonPhoneNumberReader) HasNumber() bool { return capnp.Struct(r).Has(0) }

func (r PersonPhoneNumberReader) Type() PersonPhoneNumberType {
	return PersonPhoneNumberType(capnp.Struct(r).Uint16(0))
}

// PersonPhoneNumberBuilder fills in a [PersonPhoneNumber] in place.
type PersonPhoneNumberBuilder capnp.StructBuilder

// NewPersonPhoneNumber makes a [PersonPhoneNumber] the root of m.
func NewPersonPhoneNumber(m *capnp.Message) PersonPhoneNumberBuilder {
	return PersonPhoneNumberBuilder(m.NewRoot(PersonPhoneNumberBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersonPhoneNumberBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b PersonPhoneNumberBuilder) Reader() PersonPhoneNumberReader {
	return PersonPhoneNumberReader(capnp.StructBuilder(b).Reader())
}

func (b PersonPhoneNumberBuilder) SetNumber(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b PersonPhoneNumberBuilder) SetType(v PersonPhoneNumberType) {
	capnp.StructBuilder(b).SetUint16(0, uint16(v))
}

// Plain returns a copy of the struct.
func (r PersonPhoneNumberReader) Plain() PersonPhoneNumber {
	return PersonPhoneNumber{
		Number: plain.String(r.Number()),
		Type:   r.Type(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersonPhoneNumber) Build(b PersonPhoneNumberBuilder) {
	if p.Number != "" {
		b.SetNumber(p.Number)
	}
	b.SetType(p.Type)
}

// FromPtr and ToPtr make *PersonPhoneNumber a type argument of generic types, see [plain.Pointer].
func (*PersonPhoneNumber) FromPtr(p plain.Ptr) *PersonPhoneNumber {
	return plain.Struct(PersonPhoneNumberReader(p.Struct()), PersonPhoneNumberReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *PersonPhoneNumber) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersonPhoneNumberBuilder{}.ObjectSize()); ok {
		p.Build(PersonPhoneNumberBuilder(b))
	}
}

// PersonPhoneNumberType is the enum Type. Other values than the constants come from newer schemas.
type PersonPhoneNumberType uint16

// The values of PersonPhoneNumberType.
const (
	PersonPhoneNumberTypeMobile PersonPhoneNumberType = 0
	PersonPhoneNumberTypeHome   PersonPhoneNumberType = 1
	PersonPhoneNumberTypeWork   PersonPhoneNumberType = 2
)

var personPhoneNumberTypeNames = [...]string{"mobile", "home", "work"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v PersonPhoneNumberType) String() string {
	if v.Known() {
		return personPhoneNumberTypeNames[v]
	}
	return "PersonPhoneNumberType(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v PersonPhoneNumberType) Known() bool { return int(v) < len(personPhoneNumberTypeNames) }

// PersonEmployment is the union of a [Person] as a plain Go value: [PersonEmploymentEmployer], [PersonEmploymentSchool], [PersonEmploymentArmy], [PersonEmploymentWhichUnemployed] and other members without a value. A member that only a newer schema knows is the bare [PersonEmploymentWhich].
//
// What the person does.
type PersonEmployment interface {
	// Which says which member it is.
	Which() PersonEmploymentWhich
	buildPersonEmployment(s capnp.StructBuilder)
}

// PersonEmploymentWhich says which member of a union is set. Other values than these come from newer schemas.
type PersonEmploymentWhich uint16

// The members of the union.
const (
	PersonEmploymentWhichUnemployed   PersonEmploymentWhich = 0
	PersonEmploymentWhichEmployer     PersonEmploymentWhich = 1
	PersonEmploymentWhichSchool       PersonEmploymentWhich = 2
	PersonEmploymentWhichSelfEmployed PersonEmploymentWhich = 3
	PersonEmploymentWhichArmy         PersonEmploymentWhich = 4
)

var personEmploymentWhichNames = [...]string{"unemployed", "employer", "school", "selfEmployed", "army"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v PersonEmploymentWhich) String() string {
	if v.Known() {
		return personEmploymentWhichNames[v]
	}
	return "PersonEmploymentWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v PersonEmploymentWhich) Known() bool { return int(v) < len(personEmploymentWhichNames) }

// Which returns w.
func (w PersonEmploymentWhich) Which() PersonEmploymentWhich { return w }

func (w PersonEmploymentWhich) buildPersonEmployment(s capnp.StructBuilder) {
	s.SetUint16(4, uint16(w))
}

// PersonEmploymentEmployer is the union's member employer.
type PersonEmploymentEmployer struct{ Value string }

// Which returns [PersonEmploymentWhichEmployer].
func (PersonEmploymentEmployer) Which() PersonEmploymentWhich { return PersonEmploymentWhichEmployer }

func (u PersonEmploymentEmployer) buildPersonEmployment(s capnp.StructBuilder) {
	PersonEmploymentBuilder(s).SetEmployer(u.Value)
}

// PersonEmploymentSchool is the union's member school.
type PersonEmploymentSchool struct{ Value string }

// Which returns [PersonEmploymentWhichSchool].
func (PersonEmploymentSchool) Which() PersonEmploymentWhich { return PersonEmploymentWhichSchool }

func (u PersonEmploymentSchool) buildPersonEmployment(s capnp.StructBuilder) {
	PersonEmploymentBuilder(s).SetSchool(u.Value)
}

// Which returns [PersonEmploymentWhichArmy].
func (PersonEmploymentArmy) Which() PersonEmploymentWhich { return PersonEmploymentWhichArmy }

func (p PersonEmploymentArmy) buildPersonEmployment(s capnp.StructBuilder) {
	p.Build(PersonEmploymentBuilder(s).NewArmy())
}

// PersonEmploymentReader reads the group employment of a [Person] in place. It is valid as long as its message is.
type PersonEmploymentReader capnp.Struct

// Which says which member of the union is set.
func (r PersonEmploymentReader) Which() PersonEmploymentWhich {
	return PersonEmploymentWhich(capnp.Struct(r).Uint16(4))
}

// Employer reads the union's member employer; ok is false if another member is set.
func (r PersonEmploymentReader) Employer() (v string, ok bool) {
	if r.Which() != PersonEmploymentWhichEmployer {
		return v, false
	}
	return capnp.Struct(r).Text(3), true
}

// HasEmployer reports whether employer is not null.
func (r PersonEmploymentReader) HasEmployer() bool {
	return r.Which() == PersonEmploymentWhichEmployer && capnp.Struct(r).Has(3)
}

// School reads the union's member school; ok is false if another member is set.
func (r PersonEmploymentReader) School() (v string, ok bool) {
	if r.Which() != PersonEmploymentWhichSchool {
		return v, false
	}
	return capnp.Struct(r).Text(3), true
}

// HasSchool reports whether school is not null.
func (r PersonEmploymentReader) HasSchool() bool {
	return r.Which() == PersonEmploymentWhichSchool && capnp.Struct(r).Has(3)
}

// Army reads the union's member army; ok is false if another member is set.
func (r PersonEmploymentReader) Army() (v PersonEmploymentArmyReader, ok bool) {
	if r.Which() != PersonEmploymentWhichArmy {
		return v, false
	}
	return PersonEmploymentArmyReader(r), true
}

// PersonEmploymentBuilder fills in the group employment of a [Person] in place.
type PersonEmploymentBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b PersonEmploymentBuilder) Reader() PersonEmploymentReader {
	return PersonEmploymentReader(capnp.StructBuilder(b).Reader())
}

// SetUnemployed selects the union's member unemployed.
func (b PersonEmploymentBuilder) SetUnemployed() {
	capnp.StructBuilder(b).SetUint16(4, uint16(PersonEmploymentWhichUnemployed))
}

// SetEmployer selects the union's member employer.
func (b PersonEmploymentBuilder) SetEmployer(v string) {
	capnp.StructBuilder(b).SetUint16(4, uint16(PersonEmploymentWhichEmployer))
	capnp.StructBuilder(b).SetText(3, v)
}

// SetSchool selects the union's member school.
func (b PersonEmploymentBuilder) SetSchool(v string) {
	capnp.StructBuilder(b).SetUint16(4, uint16(PersonEmploymentWhichSchool))
	capnp.StructBuilder(b).SetText(3, v)
}

// SetSelfEmployed selects the union's member selfEmployed.
func (b PersonEmploymentBuilder) SetSelfEmployed() {
	capnp.StructBuilder(b).SetUint16(4, uint16(PersonEmploymentWhichSelfEmployed))
}

// NewArmy selects the union's member army, with all fields at their defaults.
func (b PersonEmploymentBuilder) NewArmy() PersonEmploymentArmyBuilder {
	capnp.StructBuilder(b).SetUint16(4, uint16(PersonEmploymentWhichArmy))
	capnp.StructBuilder(b).SetUint8(6, 0)
	capnp.StructBuilder(b).Clear(3)
	return PersonEmploymentArmyBuilder(b)
}

// Army is the union's member army, to be changed; ok is false if another member is set.
func (b PersonEmploymentBuilder) Army() (v PersonEmploymentArmyBuilder, ok bool) {
	if b.Reader().Which() != PersonEmploymentWhichArmy {
		return v, false
	}
	return PersonEmploymentArmyBuilder(b), true
}

// Plain returns a copy of the member that is set.
func (r PersonEmploymentReader) Plain() PersonEmployment {
	switch w := r.Which(); w {
	case PersonEmploymentWhichEmployer:
		return PersonEmploymentEmployer{plain.String(capnp.Struct(r).Text(3))}
	case PersonEmploymentWhichSchool:
		return PersonEmploymentSchool{plain.String(capnp.Struct(r).Text(3))}
	case PersonEmploymentWhichArmy:
		return PersonEmploymentArmyReader(r).Plain()
	default:
		return w
	}
}

// PersonEmploymentArmy is the group army as a plain Go value, which shares nothing with any message.
type PersonEmploymentArmy struct {
	Rank uint8
	Base string
}

// PersonEmploymentArmyReader reads the group army of a [PersonEmployment] in place. It is valid as long as its message is.
type PersonEmploymentArmyReader capnp.Struct

func (r PersonEmploymentArmyReader) Rank() uint8 { return capnp.Struct(r).Uint8(6) ^ 3 }

func (r PersonEmploymentArmyReader) Base() string { return capnp.Struct(r).Text(3) }

// HasBase reports whether base is not null.
func (r PersonEmploymentArmyReader) HasBase() bool { return capnp.Struct(r).Has(3) }

// PersonEmploymentArmyBuilder fills in the group army of a [PersonEmployment] in place.
type PersonEmploymentArmyBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b PersonEmploymentArmyBuilder) Reader() PersonEmploymentArmyReader {
	return PersonEmploymentArmyReader(capnp.StructBuilder(b).Reader())
}

func (b PersonEmploymentArmyBuilder) SetRank(v uint8) { capnp.StructBuilder(b).SetUint8(6, v^3) }

func (b PersonEmploymentArmyBuilder) SetBase(v string) { capnp.StructBuilder(b).SetText(3, v) }

// Plain returns a copy of the struct.
func (r PersonEmploymentArmyReader) Plain() PersonEmploymentArmy {
	return PersonEmploymentArmy{
		Rank: r.Rank(),
		Base: plain.String(r.Base()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersonEmploymentArmy) Build(b PersonEmploymentArmyBuilder) {
	b.SetRank(p.Rank)
	if p.Base != "" {
		b.SetBase(p.Base)
	}
}

// PersonAddress is the group address as a plain Go value, which shares nothing with any message.
type PersonAddress struct {
	Street string
	Zip    uint16
}

// PersonAddressReader reads the group address of a [Person] in place. It is valid as long as its message is.
type PersonAddressReader capnp.Struct

func (r PersonAddressReader) Street() string { return capnp.Struct(r).Text(4) }

// HasStreet reports whether street is not null.
func (r PersonAddressReader) HasStreet() bool { return capnp.Struct(r).Has(4) }

func (r PersonAddressReader) Zip() uint16 { return capnp.Struct(r).Uint16(8) ^ 1234 }

// PersonAddressBuilder fills in the group address of a [Person] in place.
type PersonAddressBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b PersonAddressBuilder) Reader() PersonAddressReader {
	return PersonAddressReader(capnp.StructBuilder(b).Reader())
}

func (b PersonAddressBuilder) SetStreet(v string) { capnp.StructBuilder(b).SetText(4, v) }

func (b PersonAddressBuilder) SetZip(v uint16) { capnp.StructBuilder(b).SetUint16(8, v^1234) }

// Plain returns a copy of the struct.
func (r PersonAddressReader) Plain() PersonAddress {
	return PersonAddress{
		Street: plain.String(r.Street()),
		Zip:    r.Zip(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersonAddress) Build(b PersonAddressBuilder) {
	if p.Street != "" {
		b.SetStreet(p.Street)
	}
	b.SetZip(p.Zip)
}

// Mood is the enum Mood. Other values than the constants come from newer schemas.
type Mood uint16

// The values of Mood.
const (
	MoodSad   Mood = 0
	MoodHappy Mood = 1
)

var moodNames = [...]string{"sad", "happy"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v Mood) String() string {
	if v.Known() {
		return moodNames[v]
	}
	return "Mood(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v Mood) Known() bool { return int(v) < len(moodNames) }

// Date is the struct Date as a plain Go value, which shares nothing with any message.
type Date struct {
	Year  int16
	Month uint8
	Day   uint8
}

// DateReader reads a [Date] in place. It is valid as long as its message is.
type DateReader capnp.Struct

// ReadDate reads the root of m as a [Date].
func ReadDate(m *capnp.Message) DateReader { return DateReader(m.Root().Struct()) }

func (r DateReader) Year() int16 { return capnp.Struct(r).Int16(0) }

func (r DateReader) Month() uint8 { return capnp.Struct(r).Uint8(2) }

func (r DateReader) Day() uint8 { return capnp.Struct(r).Uint8(3) }

// DateBuilder fills in a [Date] in place.
type DateBuilder capnp.StructBuilder

// NewDate makes a [Date] the root of m.
func NewDate(m *capnp.Message) DateBuilder { return DateBuilder(m.NewRoot(DateBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (DateBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b DateBuilder) Reader() DateReader { return DateReader(capnp.StructBuilder(b).Reader()) }

func (b DateBuilder) SetYear(v int16) { capnp.StructBuilder(b).SetInt16(0, v) }

func (b DateBuilder) SetMonth(v uint8) { capnp.StructBuilder(b).SetUint8(2, v) }

func (b DateBuilder) SetDay(v uint8) { capnp.StructBuilder(b).SetUint8(3, v) }

// Plain returns a copy of the struct.
func (r DateReader) Plain() Date {
	return Date{
		Year:  r.Year(),
		Month: r.Month(),
		Day:   r.Day(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Date) Build(b DateBuilder) {
	b.SetYear(p.Year)
	b.SetMonth(p.Month)
	b.SetDay(p.Day)
}

// FromPtr and ToPtr make *Date a type argument of generic types, see [plain.Pointer].
func (*Date) FromPtr(p plain.Ptr) *Date {
	return plain.Struct(DateReader(p.Struct()), DateReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Date) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, DateBuilder{}.ObjectSize()); ok {
		p.Build(DateBuilder(b))
	}
}

// Shape is the struct Shape as a plain Go value, which shares nothing with any message.
type Shape struct {
	Area  float64
	Union ShapeUnion // one of the members, or nil for the first member's default
}

// ShapeUnion is the union of a [Shape] as a plain Go value: [ShapeCircle], [ShapeSquare], [ShapePolygon], [ShapeInner], [ShapeWhichEmpty] and other members without a value. A member that only a newer schema knows is the bare [ShapeWhich].
type ShapeUnion interface {
	// Which says which member it is.
	Which() ShapeWhich
	buildShape(s capnp.StructBuilder, depth int)
}

// ShapeWhich says which member of a union is set. Other values than these come from newer schemas.
type ShapeWhich uint16

// The members of the union.
const (
	ShapeWhichCircle  ShapeWhich = 0
	ShapeWhichSquare  ShapeWhich = 1
	ShapeWhichEmpty   ShapeWhich = 2
	ShapeWhichPolygon ShapeWhich = 3
	ShapeWhichInner   ShapeWhich = 4
)

var shapeWhichNames = [...]string{"circle", "square", "empty", "polygon", "inner"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ShapeWhich) String() string {
	if v.Known() {
		return shapeWhichNames[v]
	}
	return "ShapeWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ShapeWhich) Known() bool { return int(v) < len(shapeWhichNames) }

// Which returns w.
func (w ShapeWhich) Which() ShapeWhich { return w }

func (w ShapeWhich) buildShape(s capnp.StructBuilder, _ int) { s.SetUint16(16, uint16(w)) }

// Which returns [ShapeWhichCircle].
func (ShapeCircle) Which() ShapeWhich { return ShapeWhichCircle }

func (p ShapeCircle) buildShape(s capnp.StructBuilder, depth int) {
	p.Build(ShapeBuilder(s).NewCircle())
}

// ShapeSquare is the union's member square.
type ShapeSquare struct{ Value float64 }

// Which returns [ShapeWhichSquare].
func (ShapeSquare) Which() ShapeWhich { return ShapeWhichSquare }

func (u ShapeSquare) buildShape(s capnp.StructBuilder, depth int) { ShapeBuilder(s).SetSquare(u.Value) }

// ShapePolygon is the union's member polygon.
type ShapePolygon struct{ Value []ShapePoint }

// Which returns [ShapeWhichPolygon].
func (ShapePolygon) Which() ShapeWhich { return ShapeWhichPolygon }

func (u ShapePolygon) buildShape(s capnp.StructBuilder, depth int) {
	b := ShapeBuilder(s)
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichPolygon))
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), u.Value, ShapePointBuilder{}.ObjectSize(), (*ShapePoint).Build)
}

// ShapeInner is the union's member inner.
type ShapeInner struct{ Value *Shape }

// Which returns [ShapeWhichInner].
func (ShapeInner) Which() ShapeWhich { return ShapeWhichInner }

func (u ShapeInner) buildShape(s capnp.StructBuilder, depth int) {
	b := ShapeBuilder(s)
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichInner))
	if u.Value != nil {
		u.Value.build(b.NewInner(), depth)
	}
}

// ShapeReader reads a [Shape] in place. It is valid as long as its message is.
type ShapeReader capnp.Struct

// ReadShape reads the root of m as a [Shape].
func ReadShape(m *capnp.Message) ShapeReader { return ShapeReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r ShapeReader) Which() ShapeWhich { return ShapeWhich(capnp.Struct(r).Uint16(16)) }

func (r ShapeReader) Area() float64 { return capnp.Struct(r).Float64(0) }

// Circle reads the union's member circle; ok is false if another member is set.
func (r ShapeReader) Circle() (v ShapeCircleReader, ok bool) {
	if r.Which() != ShapeWhichCircle {
		return v, false
	}
	return ShapeCircleReader(r), true
}

// Square reads the union's member square; ok is false if another member is set.
func (r ShapeReader) Square() (v float64, ok bool) {
	if r.Which() != ShapeWhichSquare {
		return v, false
	}
	return capnp.Struct(r).Float64(8), true
}

// Polygon reads the union's member polygon; ok is false if another member is set.
func (r ShapeReader) Polygon() (v capnp.StructList[ShapePointReader], ok bool) {
	if r.Which() != ShapeWhichPolygon {
		return v, false
	}
	return capnp.Structs[ShapePointReader](capnp.Struct(r).Ptr(0)), true
}

// HasPolygon reports whether polygon is not null.
func (r ShapeReader) HasPolygon() bool {
	return r.Which() == ShapeWhichPolygon && capnp.Struct(r).Has(0)
}

// Inner reads the union's member inner; ok is false if another member is set.
func (r ShapeReader) Inner() (v ShapeReader, ok bool) {
	if r.Which() != ShapeWhichInner {
		return v, false
	}
	return ShapeReader(capnp.Struct(r).Struct(0)), true
}

// HasInner reports whether inner is not null.
func (r ShapeReader) HasInner() bool { return r.Which() == ShapeWhichInner && capnp.Struct(r).Has(0) }

// ShapeBuilder fills in a [Shape] in place.
type ShapeBuilder capnp.StructBuilder

// NewShape makes a [Shape] the root of m.
func NewShape(m *capnp.Message) ShapeBuilder {
	return ShapeBuilder(m.NewRoot(ShapeBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ShapeBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 3, PtrCount: 1} }

// Reader reads what has been filled in.
func (b ShapeBuilder) Reader() ShapeReader { return ShapeReader(capnp.StructBuilder(b).Reader()) }

func (b ShapeBuilder) SetArea(v float64) { capnp.StructBuilder(b).SetFloat64(0, v) }

// NewCircle selects the union's member circle, with all fields at their defaults.
func (b ShapeBuilder) NewCircle() ShapeCircleBuilder {
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichCircle))
	capnp.StructBuilder(b).SetUint64(8, 0)
	return ShapeCircleBuilder(b)
}

// Circle is the union's member circle, to be changed; ok is false if another member is set.
func (b ShapeBuilder) Circle() (v ShapeCircleBuilder, ok bool) {
	if b.Reader().Which() != ShapeWhichCircle {
		return v, false
	}
	return ShapeCircleBuilder(b), true
}

// SetSquare selects the union's member square.
func (b ShapeBuilder) SetSquare(v float64) {
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichSquare))
	capnp.StructBuilder(b).SetFloat64(8, v)
}

// SetEmpty selects the union's member empty.
func (b ShapeBuilder) SetEmpty() { capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichEmpty)) }

// NewPolygon selects the union's member polygon and sets it to a list of size elements, to be filled in.
func (b ShapeBuilder) NewPolygon(size int) capnp.StructListBuilder[ShapePointBuilder] {
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichPolygon))
	return capnp.NewStructs[ShapePointBuilder](capnp.StructBuilder(b).Ptr(0), size, ShapePointBuilder{}.ObjectSize())
}

// Polygon is the union's member polygon, to be changed; ok is false if another member is set.
func (b ShapeBuilder) Polygon() (v capnp.StructListBuilder[ShapePointBuilder], ok bool) {
	if b.Reader().Which() != ShapeWhichPolygon {
		return v, false
	}
	return capnp.BuildStructs[ShapePointBuilder](capnp.StructBuilder(b).Ptr(0), ShapePointBuilder{}.ObjectSize()), true
}

// NewInner selects the union's member inner and sets it to an empty struct, to be filled in.
func (b ShapeBuilder) NewInner() ShapeBuilder {
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichInner))
	return ShapeBuilder(capnp.StructBuilder(b).NewStruct(0, ShapeBuilder{}.ObjectSize()))
}

// SetInner sets inner to a copy of v.
func (b ShapeBuilder) SetInner(v ShapeReader) {
	capnp.StructBuilder(b).SetUint16(16, uint16(ShapeWhichInner))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Inner is the union's member inner, to be changed; ok is false if another member is set.
func (b ShapeBuilder) Inner() (v ShapeBuilder, ok bool) {
	if b.Reader().Which() != ShapeWhichInner {
		return v, false
	}
	return ShapeBuilder(capnp.StructBuilder(b).Struct(0, ShapeBuilder{}.ObjectSize())), true
}

// Plain returns a copy of the struct.
func (r ShapeReader) Plain() Shape {
	return Shape{
		Area:  r.Area(),
		Union: r.plainUnion(),
	}
}

func (r ShapeReader) plainUnion() ShapeUnion {
	switch w := r.Which(); w {
	case ShapeWhichCircle:
		return ShapeCircleReader(r).Plain()
	case ShapeWhichSquare:
		return ShapeSquare{capnp.Struct(r).Float64(8)}
	case ShapeWhichPolygon:
		return ShapePolygon{plain.Structs(capnp.Structs[ShapePointReader](capnp.Struct(r).Ptr(0)), ShapePointReader.Plain)}
	case ShapeWhichInner:
		return ShapeInner{plain.Struct(ShapeReader(capnp.Struct(r).Struct(0)), ShapeReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Shape) Build(b ShapeBuilder) { p.build(b, plain.MaxDepth) }

func (p *Shape) build(b ShapeBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	b.SetArea(p.Area)
	if p.Union != nil {
		p.Union.buildShape(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *Shape a type argument of generic types, see [plain.Pointer].
func (*Shape) FromPtr(p plain.Ptr) *Shape {
	return plain.Struct(ShapeReader(p.Struct()), ShapeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Shape) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ShapeBuilder{}.ObjectSize()); ok {
		p.build(ShapeBuilder(b), s.Depth())
	}
}

// ShapePoint is the struct Point as a plain Go value, which shares nothing with any message.
type ShapePoint struct {
	X float32
	Y float32
}

// ShapePointReader reads a [ShapePoint] in place. It is valid as long as its message is.
type ShapePointReader capnp.Struct

// ReadShapePoint reads the root of m as a [ShapePoint].
func ReadShapePoint(m *capnp.Message) ShapePointReader { return ShapePointReader(m.Root().Struct()) }

func (r ShapePointReader) X() float32 { return capnp.Struct(r).Float32(0) }

func (r ShapePointReader) Y() float32 { return capnp.Struct(r).Float32(4) }

// ShapePointBuilder fills in a [ShapePoint] in place.
type ShapePointBuilder capnp.StructBuilder

// NewShapePoint makes a [ShapePoint] the root of m.
func NewShapePoint(m *capnp.Message) ShapePointBuilder {
	return ShapePointBuilder(m.NewRoot(ShapePointBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ShapePointBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b ShapePointBuilder) Reader() ShapePointReader {
	return ShapePointReader(capnp.StructBuilder(b).Reader())
}

func (b ShapePointBuilder) SetX(v float32) { capnp.StructBuilder(b).SetFloat32(0, v) }

func (b ShapePointBuilder) SetY(v float32) { capnp.StructBuilder(b).SetFloat32(4, v) }

// Plain returns a copy of the struct.
func (r ShapePointReader) Plain() ShapePoint {
	return ShapePoint{
		X: r.X(),
		Y: r.Y(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ShapePoint) Build(b ShapePointBuilder) {
	b.SetX(p.X)
	b.SetY(p.Y)
}

// FromPtr and ToPtr make *ShapePoint a type argument of generic types, see [plain.Pointer].
func (*ShapePoint) FromPtr(p plain.Ptr) *ShapePoint {
	return plain.Struct(ShapePointReader(p.Struct()), ShapePointReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ShapePoint) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ShapePointBuilder{}.ObjectSize()); ok {
		p.Build(ShapePointBuilder(b))
	}
}

// ShapeCircle is the group circle as a plain Go value, which shares nothing with any message.
type ShapeCircle struct {
	Radius float64
}

// ShapeCircleReader reads the group circle of a [Shape] in place. It is valid as long as its message is.
type ShapeCircleReader capnp.Struct

func (r ShapeCircleReader) Radius() float64 { return capnp.Struct(r).Float64(8) }

// ShapeCircleBuilder fills in the group circle of a [Shape] in place.
type ShapeCircleBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b ShapeCircleBuilder) Reader() ShapeCircleReader {
	return ShapeCircleReader(capnp.StructBuilder(b).Reader())
}

func (b ShapeCircleBuilder) SetRadius(v float64) { capnp.StructBuilder(b).SetFloat64(8, v) }

// Plain returns a copy of the struct.
func (r ShapeCircleReader) Plain() ShapeCircle {
	return ShapeCircle{
		Radius: r.Radius(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ShapeCircle) Build(b ShapeCircleBuilder) {
	b.SetRadius(p.Radius)
}

// AddressBook is the struct AddressBook as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type AddressBook struct {
	People []Person
}

// AddressBookReader reads an [AddressBook] in place. It is valid as long as its message is.
type AddressBookReader capnp.Struct

// ReadAddressBook reads the root of m as an [AddressBook].
func ReadAddressBook(m *capnp.Message) AddressBookReader { return AddressBookReader(m.Root().Struct()) }

func (r AddressBookReader) People() capnp.StructList[PersonReader] {
	return capnp.Structs[PersonReader](capnp.Struct(r).Ptr(0))
}

// HasPeople reports whether people is not null.
func (r AddressBookReader) HasPeople() bool { return capnp.Struct(r).Has(0) }

// AddressBookBuilder fills in an [AddressBook] in place.
type AddressBookBuilder capnp.StructBuilder

// NewAddressBook makes an [AddressBook] the root of m.
func NewAddressBook(m *capnp.Message) AddressBookBuilder {
	return AddressBookBuilder(m.NewRoot(AddressBookBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (AddressBookBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Reader reads what has been filled in.
func (b AddressBookBuilder) Reader() AddressBookReader {
	return AddressBookReader(capnp.StructBuilder(b).Reader())
}

// NewPeople sets people to a list of size elements, to be filled in.
func (b AddressBookBuilder) NewPeople(size int) capnp.StructListBuilder[PersonBuilder] {
	return capnp.NewStructs[PersonBuilder](capnp.StructBuilder(b).Ptr(0), size, PersonBuilder{}.ObjectSize())
}

// People is the list that people leads to, to be changed in place.
func (b AddressBookBuilder) People() capnp.StructListBuilder[PersonBuilder] {
	return capnp.BuildStructs[PersonBuilder](capnp.StructBuilder(b).Ptr(0), PersonBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r AddressBookReader) Plain() AddressBook {
	return AddressBook{
		People: plain.Structs(r.People(), PersonReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *AddressBook) Build(b AddressBookBuilder) {
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.People, PersonBuilder{}.ObjectSize(), (*Person).Build)
}

// FromPtr and ToPtr make *AddressBook a type argument of generic types, see [plain.Pointer].
func (*AddressBook) FromPtr(p plain.Ptr) *AddressBook {
	return plain.Struct(AddressBookReader(p.Struct()), AddressBookReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *AddressBook) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, AddressBookBuilder{}.ObjectSize()); ok {
		p.Build(AddressBookBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *AddressBook) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.People) {
		v.Release()
	}
}

// Map is the struct Map as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Map[Key plain.Pointer[Key], Value plain.Pointer[Value]] struct {
	Entries []MapEntry[Key, Value]
}

// MapReader reads a [Map] in place. It is valid as long as its message is.
type MapReader[Key plain.Pointer[Key], Value plain.Pointer[Value]] capnp.Struct

// ReadMap reads the root of m as a [Map].
func ReadMap[Key plain.Pointer[Key], Value plain.Pointer[Value]](m *capnp.Message) MapReader[Key, Value] {
	return MapReader[Key, Value](m.Root().Struct())
}

func (r MapReader[Key, Value]) Entries() capnp.StructList[MapEntryReader[Key, Value]] {
	return capnp.Structs[MapEntryReader[Key, Value]](capnp.Struct(r).Ptr(0))
}

// HasEntries reports whether entries is not null.
func (r MapReader[Key, Value]) HasEntries() bool { return capnp.Struct(r).Has(0) }

// MapBuilder fills in a [Map] in place.
type MapBuilder[Key plain.Pointer[Key], Value plain.Pointer[Value]] capnp.StructBuilder

// NewMap makes a [Map] the root of m.
func NewMap[Key plain.Pointer[Key], Value plain.Pointer[Value]](m *capnp.Message) MapBuilder[Key, Value] {
	return MapBuilder[Key, Value](m.NewRoot(MapBuilder[Key, Value]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MapBuilder[Key, Value]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Reader reads what has been filled in.
func (b MapBuilder[Key, Value]) Reader() MapReader[Key, Value] {
	return MapReader[Key, Value](capnp.StructBuilder(b).Reader())
}

// NewEntries sets entries to a list of size elements, to be filled in.
func (b MapBuilder[Key, Value]) NewEntries(size int) capnp.StructListBuilder[MapEntryBuilder[Key, Value]] {
	return capnp.NewStructs[MapEntryBuilder[Key, Value]](capnp.StructBuilder(b).Ptr(0), size, MapEntryBuilder[Key, Value]{}.ObjectSize())
}

// Entries is the list that entries leads to, to be changed in place.
func (b MapBuilder[Key, Value]) Entries() capnp.StructListBuilder[MapEntryBuilder[Key, Value]] {
	return capnp.BuildStructs[MapEntryBuilder[Key, Value]](capnp.StructBuilder(b).Ptr(0), MapEntryBuilder[Key, Value]{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r MapReader[Key, Value]) Plain() Map[Key, Value] {
	return Map[Key, Value]{
		Entries: plain.Structs(r.Entries(), MapEntryReader[Key, Value].Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Map[Key, Value]) Build(b MapBuilder[Key, Value]) {
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.Entries, MapEntryBuilder[Key, Value]{}.ObjectSize(), (*MapEntry[Key, Value]).Build)
}

// FromPtr and ToPtr make *Map a type argument of generic types, see [plain.Pointer].
func (*Map[Key, Value]) FromPtr(p plain.Ptr) *Map[Key, Value] {
	return plain.Struct(MapReader[Key, Value](p.Struct()), MapReader[Key, Value].Plain)
}

// ToPtr is described with FromPtr.
func (p *Map[Key, Value]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MapBuilder[Key, Value]{}.ObjectSize()); ok {
		p.Build(MapBuilder[Key, Value](b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Map[Key, Value]) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Entries) {
		v.Release()
	}
}

// MapEntry is the struct Entry as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type MapEntry[Key plain.Pointer[Key], Value plain.Pointer[Value]] struct {
	Key   Key
	Value Value
}

// MapEntryReader reads a [MapEntry] in place. It is valid as long as its message is.
type MapEntryReader[Key plain.Pointer[Key], Value plain.Pointer[Value]] capnp.Struct

// ReadMapEntry reads the root of m as a [MapEntry].
func ReadMapEntry[Key plain.Pointer[Key], Value plain.Pointer[Value]](m *capnp.Message) MapEntryReader[Key, Value] {
	return MapEntryReader[Key, Value](m.Root().Struct())
}

func (r MapEntryReader[Key, Value]) Key() Key { return plain.Read[Key](capnp.Struct(r).Ptr(0)) }

// KeyPtr is the pointer key, to be read in place.
func (r MapEntryReader[Key, Value]) KeyPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasKey reports whether key is not null.
func (r MapEntryReader[Key, Value]) HasKey() bool { return capnp.Struct(r).Has(0) }

func (r MapEntryReader[Key, Value]) Value() Value { return plain.Read[Value](capnp.Struct(r).Ptr(1)) }

// ValuePtr is the pointer value, to be read in place.
func (r MapEntryReader[Key, Value]) ValuePtr() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasValue reports whether value is not null.
func (r MapEntryReader[Key, Value]) HasValue() bool { return capnp.Struct(r).Has(1) }

// MapEntryBuilder fills in a [MapEntry] in place.
type MapEntryBuilder[Key plain.Pointer[Key], Value plain.Pointer[Value]] capnp.StructBuilder

// NewMapEntry makes a [MapEntry] the root of m.
func NewMapEntry[Key plain.Pointer[Key], Value plain.Pointer[Value]](m *capnp.Message) MapEntryBuilder[Key, Value] {
	return MapEntryBuilder[Key, Value](m.NewRoot(MapEntryBuilder[Key, Value]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MapEntryBuilder[Key, Value]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 2}
}

// Reader reads what has been filled in.
func (b MapEntryBuilder[Key, Value]) Reader() MapEntryReader[Key, Value] {
	return MapEntryReader[Key, Value](capnp.StructBuilder(b).Reader())
}

func (b MapEntryBuilder[Key, Value]) SetKey(v Key) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// KeyPtr is the pointer key, to be built in place.
func (b MapEntryBuilder[Key, Value]) KeyPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b MapEntryBuilder[Key, Value]) SetValue(v Value) { plain.Write(capnp.StructBuilder(b).Ptr(1), v) }

// ValuePtr is the pointer value, to be built in place.
func (b MapEntryBuilder[Key, Value]) ValuePtr() capnp.PtrBuilder {
	return capnp.StructBuilder(b).Ptr(1)
}

// Plain returns a copy of the struct.
func (r MapEntryReader[Key, Value]) Plain() MapEntry[Key, Value] {
	return MapEntry[Key, Value]{
		Key:   r.Key(),
		Value: r.Value(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *MapEntry[Key, Value]) Build(b MapEntryBuilder[Key, Value]) {
	b.SetKey(p.Key)
	b.SetValue(p.Value)
}

// FromPtr and ToPtr make *MapEntry a type argument of generic types, see [plain.Pointer].
func (*MapEntry[Key, Value]) FromPtr(p plain.Ptr) *MapEntry[Key, Value] {
	return plain.Struct(MapEntryReader[Key, Value](p.Struct()), MapEntryReader[Key, Value].Plain)
}

// ToPtr is described with FromPtr.
func (p *MapEntry[Key, Value]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MapEntryBuilder[Key, Value]{}.ObjectSize()); ok {
		p.Build(MapEntryBuilder[Key, Value](b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *MapEntry[Key, Value]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.Key)
	plain.Release(p.Value)
}

// Directory is the struct Directory as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Directory struct {
	ByName  *Map[plain.Text, *Person]
	Lists   *Map[plain.Text, plain.Nums[int32]]
	Page    *Page[*Person]
	Untyped *Map[plain.Any, plain.Any]
}

// DirectoryReader reads a [Directory] in place. It is valid as long as its message is.
type DirectoryReader capnp.Struct

// ReadDirectory reads the root of m as a [Directory].
func ReadDirectory(m *capnp.Message) DirectoryReader { return DirectoryReader(m.Root().Struct()) }

func (r DirectoryReader) ByName() MapReader[plain.Text, *Person] {
	return MapReader[plain.Text, *Person](capnp.Struct(r).Struct(0))
}

// HasByName reports whether byName is not null.
func (r DirectoryReader) HasByName() bool { return capnp.Struct(r).Has(0) }

func (r DirectoryReader) Lists() MapReader[plain.Text, plain.Nums[int32]] {
	return MapReader[plain.Text, plain.Nums[int32]](capnp.Struct(r).Struct(1))
}

// HasLists reports whether lists is not null.
func (r DirectoryReader) HasLists() bool { return capnp.Struct(r).Has(1) }

func (r DirectoryReader) Page() PageReader[*Person] {
	return PageReader[*Person](capnp.Struct(r).Struct(2))
}

// HasPage reports whether page is not null.
func (r DirectoryReader) HasPage() bool { return capnp.Struct(r).Has(2) }

func (r DirectoryReader) Untyped() MapReader[plain.Any, plain.Any] {
	return MapReader[plain.Any, plain.Any](capnp.Struct(r).Struct(3))
}

// HasUntyped reports whether untyped is not null.
func (r DirectoryReader) HasUntyped() bool { return capnp.Struct(r).Has(3) }

// DirectoryBuilder fills in a [Directory] in place.
type DirectoryBuilder capnp.StructBuilder

// NewDirectory makes a [Directory] the root of m.
func NewDirectory(m *capnp.Message) DirectoryBuilder {
	return DirectoryBuilder(m.NewRoot(DirectoryBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (DirectoryBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 4} }

// Reader reads what has been filled in.
func (b DirectoryBuilder) Reader() DirectoryReader {
	return DirectoryReader(capnp.StructBuilder(b).Reader())
}

// NewByName sets byName to an empty struct, to be filled in.
func (b DirectoryBuilder) NewByName() MapBuilder[plain.Text, *Person] {
	return MapBuilder[plain.Text, *Person](capnp.StructBuilder(b).NewStruct(0, MapBuilder[plain.Text, *Person]{}.ObjectSize()))
}

// SetByName sets byName to a copy of v.
func (b DirectoryBuilder) SetByName(v MapReader[plain.Text, *Person]) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// ByName is the struct that byName leads to, made if it is not there, to be changed.
func (b DirectoryBuilder) ByName() MapBuilder[plain.Text, *Person] {
	return MapBuilder[plain.Text, *Person](capnp.StructBuilder(b).Struct(0, MapBuilder[plain.Text, *Person]{}.ObjectSize()))
}

// NewLists sets lists to an empty struct, to be filled in.
func (b DirectoryBuilder) NewLists() MapBuilder[plain.Text, plain.Nums[int32]] {
	return MapBuilder[plain.Text, plain.Nums[int32]](capnp.StructBuilder(b).NewStruct(1, MapBuilder[plain.Text, plain.Nums[int32]]{}.ObjectSize()))
}

// SetLists sets lists to a copy of v.
func (b DirectoryBuilder) SetLists(v MapReader[plain.Text, plain.Nums[int32]]) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// Lists is the struct that lists leads to, made if it is not there, to be changed.
func (b DirectoryBuilder) Lists() MapBuilder[plain.Text, plain.Nums[int32]] {
	return MapBuilder[plain.Text, plain.Nums[int32]](capnp.StructBuilder(b).Struct(1, MapBuilder[plain.Text, plain.Nums[int32]]{}.ObjectSize()))
}

// NewPage sets page to an empty struct, to be filled in.
func (b DirectoryBuilder) NewPage() PageBuilder[*Person] {
	return PageBuilder[*Person](capnp.StructBuilder(b).NewStruct(2, PageBuilder[*Person]{}.ObjectSize()))
}

// SetPage sets page to a copy of v.
func (b DirectoryBuilder) SetPage(v PageReader[*Person]) {
	capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v))
}

// Page is the struct that page leads to, made if it is not there, to be changed.
func (b DirectoryBuilder) Page() PageBuilder[*Person] {
	return PageBuilder[*Person](capnp.StructBuilder(b).Struct(2, PageBuilder[*Person]{}.ObjectSize()))
}

// NewUntyped sets untyped to an empty struct, to be filled in.
func (b DirectoryBuilder) NewUntyped() MapBuilder[plain.Any, plain.Any] {
	return MapBuilder[plain.Any, plain.Any](capnp.StructBuilder(b).NewStruct(3, MapBuilder[plain.Any, plain.Any]{}.ObjectSize()))
}

// SetUntyped sets untyped to a copy of v.
func (b DirectoryBuilder) SetUntyped(v MapReader[plain.Any, plain.Any]) {
	capnp.StructBuilder(b).SetStruct(3, capnp.Struct(v))
}

// Untyped is the struct that untyped leads to, made if it is not there, to be changed.
func (b DirectoryBuilder) Untyped() MapBuilder[plain.Any, plain.Any] {
	return MapBuilder[plain.Any, plain.Any](capnp.StructBuilder(b).Struct(3, MapBuilder[plain.Any, plain.Any]{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r DirectoryReader) Plain() Directory {
	return Directory{
		ByName:  plain.Struct(r.ByName(), MapReader[plain.Text, *Person].Plain),
		Lists:   plain.Struct(r.Lists(), MapReader[plain.Text, plain.Nums[int32]].Plain),
		Page:    plain.Struct(r.Page(), PageReader[*Person].Plain),
		Untyped: plain.Struct(r.Untyped(), MapReader[plain.Any, plain.Any].Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Directory) Build(b DirectoryBuilder) {
	if p.ByName != nil {
		p.ByName.Build(b.NewByName())
	}
	if p.Lists != nil {
		p.Lists.Build(b.NewLists())
	}
	if p.Page != nil {
		p.Page.Build(b.NewPage())
	}
	if p.Untyped != nil {
		p.Untyped.Build(b.NewUntyped())
	}
}

// FromPtr and ToPtr make *Directory a type argument of generic types, see [plain.Pointer].
func (*Directory) FromPtr(p plain.Ptr) *Directory {
	return plain.Struct(DirectoryReader(p.Struct()), DirectoryReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Directory) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, DirectoryBuilder{}.ObjectSize()); ok {
		p.Build(DirectoryBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Directory) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.ByName).Release()
	plain.Take(&p.Lists).Release()
	plain.Take(&p.Page).Release()
	plain.Take(&p.Untyped).Release()
}

// Page is the struct Page as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Page[T plain.Pointer[T]] struct {
	More *Page[T]
	One  T
}

// PageReader reads a [Page] in place. It is valid as long as its message is.
type PageReader[T plain.Pointer[T]] capnp.Struct

// ReadPage reads the root of m as a [Page].
func ReadPage[T plain.Pointer[T]](m *capnp.Message) PageReader[T] {
	return PageReader[T](m.Root().Struct())
}

func (r PageReader[T]) More() PageReader[T] { return PageReader[T](capnp.Struct(r).Struct(0)) }

// HasMore reports whether more is not null.
func (r PageReader[T]) HasMore() bool { return capnp.Struct(r).Has(0) }

func (r PageReader[T]) One() T { return plain.Read[T](capnp.Struct(r).Ptr(1)) }

// OnePtr is the pointer one, to be read in place.
func (r PageReader[T]) OnePtr() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasOne reports whether one is not null.
func (r PageReader[T]) HasOne() bool { return capnp.Struct(r).Has(1) }

// PageBuilder fills in a [Page] in place.
type PageBuilder[T plain.Pointer[T]] capnp.StructBuilder

// NewPage makes a [Page] the root of m.
func NewPage[T plain.Pointer[T]](m *capnp.Message) PageBuilder[T] {
	return PageBuilder[T](m.NewRoot(PageBuilder[T]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PageBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Reader reads what has been filled in.
func (b PageBuilder[T]) Reader() PageReader[T] { return PageReader[T](capnp.StructBuilder(b).Reader()) }

// NewMore sets more to an empty struct, to be filled in.
func (b PageBuilder[T]) NewMore() PageBuilder[T] {
	return PageBuilder[T](capnp.StructBuilder(b).NewStruct(0, PageBuilder[T]{}.ObjectSize()))
}

// SetMore sets more to a copy of v.
func (b PageBuilder[T]) SetMore(v PageReader[T]) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// More is the struct that more leads to, made if it is not there, to be changed.
func (b PageBuilder[T]) More() PageBuilder[T] {
	return PageBuilder[T](capnp.StructBuilder(b).Struct(0, PageBuilder[T]{}.ObjectSize()))
}

func (b PageBuilder[T]) SetOne(v T) { plain.Write(capnp.StructBuilder(b).Ptr(1), v) }

// OnePtr is the pointer one, to be built in place.
func (b PageBuilder[T]) OnePtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// Plain returns a copy of the struct.
func (r PageReader[T]) Plain() Page[T] {
	return Page[T]{
		More: plain.Struct(r.More(), PageReader[T].Plain),
		One:  r.One(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Page[T]) Build(b PageBuilder[T]) { p.build(b, plain.MaxDepth) }

func (p *Page[T]) build(b PageBuilder[T], depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.More != nil {
		p.More.build(b.NewMore(), depth)
	}
	plain.WriteDepth(capnp.StructBuilder(b).Ptr(1), p.One, depth)
}

// FromPtr and ToPtr make *Page a type argument of generic types, see [plain.Pointer].
func (*Page[T]) FromPtr(p plain.Ptr) *Page[T] {
	return plain.Struct(PageReader[T](p.Struct()), PageReader[T].Plain)
}

// ToPtr is described with FromPtr.
func (p *Page[T]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PageBuilder[T]{}.ObjectSize()); ok {
		p.build(PageBuilder[T](b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Page[T]) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.More).Release()
	plain.Release(p.One)
}

// Either is the struct Either as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Either[L plain.Pointer[L], R plain.Pointer[R]] struct {
	Union EitherUnion[L, R] // one of the members, or nil for the first member's default
}

// EitherUnion is the union of an [Either] as a plain Go value: [EitherLeft], [EitherRight], [EitherWhichNone] and other members without a value. A member that only a newer schema knows is the bare [EitherWhich].
type EitherUnion[L plain.Pointer[L], R plain.Pointer[R]] interface {
	// Which says which member it is.
	Which() EitherWhich
	buildEither(s capnp.StructBuilder)
}

// EitherWhich says which member of a union is set. Other values than these come from newer schemas.
type EitherWhich uint16

// The members of the union.
const (
	EitherWhichLeft  EitherWhich = 0
	EitherWhichRight EitherWhich = 1
	EitherWhichNone  EitherWhich = 2
)

var eitherWhichNames = [...]string{"left", "right", "none"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v EitherWhich) String() string {
	if v.Known() {
		return eitherWhichNames[v]
	}
	return "EitherWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v EitherWhich) Known() bool { return int(v) < len(eitherWhichNames) }

// Which returns w.
func (w EitherWhich) Which() EitherWhich { return w }

func (w EitherWhich) buildEither(s capnp.StructBuilder) { s.SetUint16(0, uint16(w)) }

// EitherLeft is the union's member left.
type EitherLeft[L plain.Pointer[L], R plain.Pointer[R]] struct{ Value L }

// Which returns [EitherWhichLeft].
func (EitherLeft[L, R]) Which() EitherWhich { return EitherWhichLeft }

func (u EitherLeft[L, R]) buildEither(s capnp.StructBuilder) { EitherBuilder[L, R](s).SetLeft(u.Value) }

// EitherRight is the union's member right.
type EitherRight[L plain.Pointer[L], R plain.Pointer[R]] struct{ Value R }

// Which returns [EitherWhichRight].
func (EitherRight[L, R]) Which() EitherWhich { return EitherWhichRight }

func (u EitherRight[L, R]) buildEither(s capnp.StructBuilder) {
	EitherBuilder[L, R](s).SetRight(u.Value)
}

// EitherReader reads an [Either] in place. It is valid as long as its message is.
type EitherReader[L plain.Pointer[L], R plain.Pointer[R]] capnp.Struct

// ReadEither reads the root of m as an [Either].
func ReadEither[L plain.Pointer[L], R plain.Pointer[R]](m *capnp.Message) EitherReader[L, R] {
	return EitherReader[L, R](m.Root().Struct())
}

// Which says which member of the union is set.
func (r EitherReader[L, R]) Which() EitherWhich { return EitherWhich(capnp.Struct(r).Uint16(0)) }

// Left reads the union's member left; ok is false if another member is set.
func (r EitherReader[L, R]) Left() (v L, ok bool) {
	if r.Which() != EitherWhichLeft {
		return v, false
	}
	return plain.Read[L](capnp.Struct(r).Ptr(0)), true
}

// LeftPtr is the pointer left, to be read in place.
func (r EitherReader[L, R]) LeftPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasLeft reports whether left is not null.
func (r EitherReader[L, R]) HasLeft() bool {
	return r.Which() == EitherWhichLeft && capnp.Struct(r).Has(0)
}

// Right reads the union's member right; ok is false if another member is set.
func (r EitherReader[L, R]) Right() (v R, ok bool) {
	if r.Which() != EitherWhichRight {
		return v, false
	}
	return plain.Read[R](capnp.Struct(r).Ptr(0)), true
}

// RightPtr is the pointer right, to be read in place.
func (r EitherReader[L, R]) RightPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasRight reports whether right is not null.
func (r EitherReader[L, R]) HasRight() bool {
	return r.Which() == EitherWhichRight && capnp.Struct(r).Has(0)
}

// EitherBuilder fills in an [Either] in place.
type EitherBuilder[L plain.Pointer[L], R plain.Pointer[R]] capnp.StructBuilder

// NewEither makes an [Either] the root of m.
func NewEither[L plain.Pointer[L], R plain.Pointer[R]](m *capnp.Message) EitherBuilder[L, R] {
	return EitherBuilder[L, R](m.NewRoot(EitherBuilder[L, R]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (EitherBuilder[L, R]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b EitherBuilder[L, R]) Reader() EitherReader[L, R] {
	return EitherReader[L, R](capnp.StructBuilder(b).Reader())
}

// SetLeft selects the union's member left.
func (b EitherBuilder[L, R]) SetLeft(v L) {
	capnp.StructBuilder(b).SetUint16(0, uint16(EitherWhichLeft))
	plain.Write(capnp.StructBuilder(b).Ptr(0), v)
}

// LeftPtr is the pointer left, to be built in place.
func (b EitherBuilder[L, R]) LeftPtr() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(EitherWhichLeft))
	return capnp.StructBuilder(b).Ptr(0)
}

// SetRight selects the union's member right.
func (b EitherBuilder[L, R]) SetRight(v R) {
	capnp.StructBuilder(b).SetUint16(0, uint16(EitherWhichRight))
	plain.Write(capnp.StructBuilder(b).Ptr(0), v)
}

// RightPtr is the pointer right, to be built in place.
func (b EitherBuilder[L, R]) RightPtr() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(EitherWhichRight))
	return capnp.StructBuilder(b).Ptr(0)
}

// SetNone selects the union's member none.
func (b EitherBuilder[L, R]) SetNone() { capnp.StructBuilder(b).SetUint16(0, uint16(EitherWhichNone)) }

// Plain returns a copy of the struct.
func (r EitherReader[L, R]) Plain() Either[L, R] {
	return Either[L, R]{
		Union: r.plainUnion(),
	}
}

func (r EitherReader[L, R]) plainUnion() EitherUnion[L, R] {
	switch w := r.Which(); w {
	case EitherWhichLeft:
		return EitherLeft[L, R]{plain.Read[L](capnp.Struct(r).Ptr(0))}
	case EitherWhichRight:
		return EitherRight[L, R]{plain.Read[R](capnp.Struct(r).Ptr(0))}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Either[L, R]) Build(b EitherBuilder[L, R]) {
	if p.Union != nil {
		p.Union.buildEither(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Either a type argument of generic types, see [plain.Pointer].
func (*Either[L, R]) FromPtr(p plain.Ptr) *Either[L, R] {
	return plain.Struct(EitherReader[L, R](p.Struct()), EitherReader[L, R].Plain)
}

// ToPtr is described with FromPtr.
func (p *Either[L, R]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, EitherBuilder[L, R]{}.ObjectSize()); ok {
		p.Build(EitherBuilder[L, R](b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Either[L, R]) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case EitherLeft[L, R]:
		plain.Release(u.Value)
	case EitherRight[L, R]:
		plain.Release(u.Value)
	}
	p.Union = nil
}

// Endless is the struct Endless as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Endless struct {
	Self   *Endless // nil stands for the default, which contains itself
	Number int8
	List   []Endless       // nil stands for the default, which contains itself
	Lists  [][]Endless     // nil stands for the default, which contains itself
	Other  *Mutual         // nil stands for the default, which contains itself
	Page   *Page[*Endless] // nil stands for the default, which contains itself
	Group  EndlessGroup
	Union  EndlessUnion // one of the members, or nil for the first member's default
}

// EndlessUnion is the union of an [Endless] as a plain Go value: [EndlessMember], [EndlessWhichVoid] and other members without a value. A member that only a newer schema knows is the bare [EndlessWhich].
type EndlessUnion interface {
	// Which says which member it is.
	Which() EndlessWhich
	buildEndless(s capnp.StructBuilder, depth int)
}

// EndlessWhich says which member of a union is set. Other values than these come from newer schemas.
type EndlessWhich uint16

// The members of the union.
const (
	EndlessWhichMember EndlessWhich = 0
	EndlessWhichVoid   EndlessWhich = 1
)

var endlessWhichNames = [...]string{"member", "void"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v EndlessWhich) String() string {
	if v.Known() {
		return endlessWhichNames[v]
	}
	return "EndlessWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v EndlessWhich) Known() bool { return int(v) < len(endlessWhichNames) }

// Which returns w.
func (w EndlessWhich) Which() EndlessWhich { return w }

func (w EndlessWhich) buildEndless(s capnp.StructBuilder, _ int) { s.SetUint16(2, uint16(w)) }

// EndlessMember is the union's member member.
type EndlessMember struct {
	Value []Endless // nil stands for the default, which contains itself
}

// Which returns [EndlessWhichMember].
func (EndlessMember) Which() EndlessWhich { return EndlessWhichMember }

func (u EndlessMember) buildEndless(s capnp.StructBuilder, depth int) {
	b := EndlessBuilder(s)
	capnp.StructBuilder(b).SetUint16(2, uint16(EndlessWhichMember))
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(6), u.Value, EndlessBuilder{}.ObjectSize(), func(v *Endless, b EndlessBuilder) { v.build(b, depth) })
}

// EndlessReader reads an [Endless] in place. It is valid as long as its message is.
type EndlessReader capnp.Struct

// ReadEndless reads the root of m as an [Endless].
func ReadEndless(m *capnp.Message) EndlessReader { return EndlessReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r EndlessReader) Which() EndlessWhich { return EndlessWhich(capnp.Struct(r).Uint16(2)) }

func (r EndlessReader) Self() EndlessReader {
	return EndlessReader(capnp.Struct(r).StructDefault(0, endlessSelfDefault.Ptr()))
}

// HasSelf reports whether self is not null.
func (r EndlessReader) HasSelf() bool { return capnp.Struct(r).Has(0) }

func (r EndlessReader) Number() int8 { return capnp.Struct(r).Int8(0) }

func (r EndlessReader) List() capnp.StructList[EndlessReader] {
	return capnp.ListOr[capnp.StructList[EndlessReader]](capnp.Struct(r).Ptr(1), endlessListDefault.Ptr())
}

// HasList reports whether list is not null.
func (r EndlessReader) HasList() bool { return capnp.Struct(r).Has(1) }

func (r EndlessReader) Lists() capnp.ListList[capnp.StructList[EndlessReader]] {
	return capnp.ListOr[capnp.ListList[capnp.StructList[EndlessReader]]](capnp.Struct(r).Ptr(2), endlessListsDefault.Ptr())
}

// HasLists reports whether lists is not null.
func (r EndlessReader) HasLists() bool { return capnp.Struct(r).Has(2) }

func (r EndlessReader) Other() MutualReader {
	return MutualReader(capnp.Struct(r).StructDefault(3, endlessOtherDefault.Ptr()))
}

// HasOther reports whether other is not null.
func (r EndlessReader) HasOther() bool { return capnp.Struct(r).Has(3) }

func (r EndlessReader) Page() PageReader[*Endless] {
	return PageReader[*Endless](capnp.Struct(r).StructDefault(4, endlessPageDefault.Ptr()))
}

// HasPage reports whether page is not null.
func (r EndlessReader) HasPage() bool { return capnp.Struct(r).Has(4) }

func (r EndlessReader) Group() EndlessGroupReader { return EndlessGroupReader(r) }

// Member reads the union's member member; ok is false if another member is set.
func (r EndlessReader) Member() (v capnp.StructList[EndlessReader], ok bool) {
	if r.Which() != EndlessWhichMember {
		return v, false
	}
	return capnp.ListOr[capnp.StructList[EndlessReader]](capnp.Struct(r).Ptr(6), endlessMemberDefault.Ptr()), true
}

// HasMember reports whether member is not null.
func (r EndlessReader) HasMember() bool {
	return r.Which() == EndlessWhichMember && capnp.Struct(r).Has(6)
}

// EndlessBuilder fills in an [Endless] in place.
type EndlessBuilder capnp.StructBuilder

// NewEndless makes an [Endless] the root of m.
func NewEndless(m *capnp.Message) EndlessBuilder {
	return EndlessBuilder(m.NewRoot(EndlessBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (EndlessBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 7}
}

// Reader reads what has been filled in.
func (b EndlessBuilder) Reader() EndlessReader { return EndlessReader(capnp.StructBuilder(b).Reader()) }

// NewSelf sets self to an empty struct, to be filled in.
func (b EndlessBuilder) NewSelf() EndlessBuilder {
	return EndlessBuilder(capnp.StructBuilder(b).NewStruct(0, EndlessBuilder{}.ObjectSize()))
}

// SetSelf sets self to a copy of v.
func (b EndlessBuilder) SetSelf(v EndlessReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Self is the struct that self leads to, made if it is not there, to be changed.
func (b EndlessBuilder) Self() EndlessBuilder {
	return EndlessBuilder(capnp.StructBuilder(b).StructDefault(0, EndlessBuilder{}.ObjectSize(), endlessSelfDefault.Ptr()))
}

func (b EndlessBuilder) SetNumber(v int8) { capnp.StructBuilder(b).SetInt8(0, v) }

// NewList sets list to a list of size elements, to be filled in.
func (b EndlessBuilder) NewList(size int) capnp.StructListBuilder[EndlessBuilder] {
	return capnp.NewStructs[EndlessBuilder](capnp.StructBuilder(b).Ptr(1), size, EndlessBuilder{}.ObjectSize())
}

// List is the list that list leads to, to be changed in place.
func (b EndlessBuilder) List() capnp.StructListBuilder[EndlessBuilder] {
	return capnp.BuildStructs[EndlessBuilder](capnp.StructBuilder(b).Ptr(1).Default(endlessListDefault.Ptr()), EndlessBuilder{}.ObjectSize())
}

// NewLists sets lists to a list of size elements, to be filled in.
func (b EndlessBuilder) NewLists(size int) capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(2).NewPtrs(size)
}

func (b EndlessBuilder) SetLists(v [][]Endless) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), v, func(p capnp.PtrBuilder, v []Endless) {
		plain.BuildStructs(p, v, EndlessBuilder{}.ObjectSize(), (*Endless).Build)
	})
}

// Lists is the list that lists leads to, to be changed in place.
func (b EndlessBuilder) Lists() capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(2).Default(endlessListsDefault.Ptr()).Ptrs()
}

// NewOther sets other to an empty struct, to be filled in.
func (b EndlessBuilder) NewOther() MutualBuilder {
	return MutualBuilder(capnp.StructBuilder(b).NewStruct(3, MutualBuilder{}.ObjectSize()))
}

// SetOther sets other to a copy of v.
func (b EndlessBuilder) SetOther(v MutualReader) {
	capnp.StructBuilder(b).SetStruct(3, capnp.Struct(v))
}

// Other is the struct that other leads to, made if it is not there, to be changed.
func (b EndlessBuilder) Other() MutualBuilder {
	return MutualBuilder(capnp.StructBuilder(b).StructDefault(3, MutualBuilder{}.ObjectSize(), endlessOtherDefault.Ptr()))
}

// NewPage sets page to an empty struct, to be filled in.
func (b EndlessBuilder) NewPage() PageBuilder[*Endless] {
	return PageBuilder[*Endless](capnp.StructBuilder(b).NewStruct(4, PageBuilder[*Endless]{}.ObjectSize()))
}

// SetPage sets page to a copy of v.
func (b EndlessBuilder) SetPage(v PageReader[*Endless]) {
	capnp.StructBuilder(b).SetStruct(4, capnp.Struct(v))
}

// Page is the struct that page leads to, made if it is not there, to be changed.
func (b EndlessBuilder) Page() PageBuilder[*Endless] {
	return PageBuilder[*Endless](capnp.StructBuilder(b).StructDefault(4, PageBuilder[*Endless]{}.ObjectSize(), endlessPageDefault.Ptr()))
}

func (b EndlessBuilder) Group() EndlessGroupBuilder { return EndlessGroupBuilder(b) }

// NewMember selects the union's member member and sets it to a list of size elements, to be filled in.
func (b EndlessBuilder) NewMember(size int) capnp.StructListBuilder[EndlessBuilder] {
	capnp.StructBuilder(b).SetUint16(2, uint16(EndlessWhichMember))
	return capnp.NewStructs[EndlessBuilder](capnp.StructBuilder(b).Ptr(6), size, EndlessBuilder{}.ObjectSize())
}

// Member is the union's member member, to be changed; ok is false if another member is set.
func (b EndlessBuilder) Member() (v capnp.StructListBuilder[EndlessBuilder], ok bool) {
	if b.Reader().Which() != EndlessWhichMember {
		return v, false
	}
	return capnp.BuildStructs[EndlessBuilder](capnp.StructBuilder(b).Ptr(6).Default(endlessMemberDefault.Ptr()), EndlessBuilder{}.ObjectSize()), true
}

// SetVoid selects the union's member void.
func (b EndlessBuilder) SetVoid() { capnp.StructBuilder(b).SetUint16(2, uint16(EndlessWhichVoid)) }

// Plain returns a copy of the struct.
func (r EndlessReader) Plain() Endless {
	return Endless{
		Self:   plain.Struct(EndlessReader(capnp.Struct(r).Struct(0)), EndlessReader.Plain),
		Number: r.Number(),
		List:   plain.Structs(capnp.Structs[EndlessReader](capnp.Struct(r).Ptr(1)), EndlessReader.Plain),
		Lists:  plain.Lists(capnp.Lists[capnp.StructList[EndlessReader]](capnp.Struct(r).Ptr(2)), func(l capnp.StructList[EndlessReader]) []Endless { return plain.Structs(l, EndlessReader.Plain) }),
		Other:  plain.Struct(MutualReader(capnp.Struct(r).Struct(3)), MutualReader.Plain),
		Page:   plain.Struct(PageReader[*Endless](capnp.Struct(r).Struct(4)), PageReader[*Endless].Plain),
		Group:  r.Group().Plain(),
		Union:  r.plainUnion(),
	}
}

func (r EndlessReader) plainUnion() EndlessUnion {
	switch w := r.Which(); w {
	case EndlessWhichMember:
		return EndlessMember{plain.Structs(capnp.Structs[EndlessReader](capnp.Struct(r).Ptr(6)), EndlessReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Endless) Build(b EndlessBuilder) { p.build(b, plain.MaxDepth) }

func (p *Endless) build(b EndlessBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Self != nil {
		p.Self.build(b.NewSelf(), depth)
	}
	b.SetNumber(p.Number)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.List, EndlessBuilder{}.ObjectSize(), func(v *Endless, b EndlessBuilder) { v.build(b, depth) })
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), p.Lists, func(p capnp.PtrBuilder, v []Endless) {
		plain.BuildStructs(p, v, EndlessBuilder{}.ObjectSize(), func(v *Endless, b EndlessBuilder) { v.build(b, depth) })
	})
	if p.Other != nil {
		p.Other.build(b.NewOther(), depth)
	}
	if p.Page != nil {
		p.Page.build(b.NewPage(), depth)
	}
	p.Group.build(b.Group(), depth)
	if p.Union != nil {
		p.Union.buildEndless(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *Endless a type argument of generic types, see [plain.Pointer].
func (*Endless) FromPtr(p plain.Ptr) *Endless {
	return plain.Struct(EndlessReader(p.Struct()), EndlessReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Endless) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, EndlessBuilder{}.ObjectSize()); ok {
		p.build(EndlessBuilder(b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Endless) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.Self).Release()
	for _, v := range plain.Take(&p.List) {
		v.Release()
	}
	for _, v := range plain.Take(&p.Lists) {
		for _, v1 := range v {
			v1.Release()
		}
	}
	plain.Take(&p.Other).Release()
	plain.Take(&p.Page).Release()
	p.Group.Release()
	switch u := p.Union.(type) {
	case EndlessMember:
		for _, v1 := range u.Value {
			v1.Release()
		}
	}
	p.Union = nil
}

// EndlessGroup is the group group as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type EndlessGroup struct {
	Inner *Endless // nil stands for the default, which contains itself
}

// EndlessGroupReader reads the group group of an [Endless] in place. It is valid as long as its message is.
type EndlessGroupReader capnp.Struct

func (r EndlessGroupReader) Inner() EndlessReader {
	return EndlessReader(capnp.Struct(r).StructDefault(5, endlessGroupInnerDefault.Ptr()))
}

// HasInner reports whether inner is not null.
func (r EndlessGroupReader) HasInner() bool { return capnp.Struct(r).Has(5) }

// EndlessGroupBuilder fills in the group group of an [Endless] in place.
type EndlessGroupBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b EndlessGroupBuilder) Reader() EndlessGroupReader {
	return EndlessGroupReader(capnp.StructBuilder(b).Reader())
}

// NewInner sets inner to an empty struct, to be filled in.
func (b EndlessGroupBuilder) NewInner() EndlessBuilder {
	return EndlessBuilder(capnp.StructBuilder(b).NewStruct(5, EndlessBuilder{}.ObjectSize()))
}

// SetInner sets inner to a copy of v.
func (b EndlessGroupBuilder) SetInner(v EndlessReader) {
	capnp.StructBuilder(b).SetStruct(5, capnp.Struct(v))
}

// Inner is the struct that inner leads to, made if it is not there, to be changed.
func (b EndlessGroupBuilder) Inner() EndlessBuilder {
	return EndlessBuilder(capnp.StructBuilder(b).StructDefault(5, EndlessBuilder{}.ObjectSize(), endlessGroupInnerDefault.Ptr()))
}

// Plain returns a copy of the struct.
func (r EndlessGroupReader) Plain() EndlessGroup {
	return EndlessGroup{
		Inner: plain.Struct(EndlessReader(capnp.Struct(r).Struct(5)), EndlessReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *EndlessGroup) Build(b EndlessGroupBuilder) { p.build(b, plain.MaxDepth) }

func (p *EndlessGroup) build(b EndlessGroupBuilder, depth int) {
	if p.Inner != nil {
		p.Inner.build(b.NewInner(), depth)
	}
}

// Release gives up the references in p. It is idempotent.
func (p *EndlessGroup) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.Inner).Release()
}

// Tree is the struct Tree as a plain Go value, which shares nothing with any message.
//
// Its default has an end.
type Tree struct {
	Kids   []Tree
	Number int8
	Parent *Tree
}

// TreeReader reads a [Tree] in place. It is valid as long as its message is.
type TreeReader capnp.Struct

// ReadTree reads the root of m as a [Tree].
func ReadTree(m *capnp.Message) TreeReader { return TreeReader(m.Root().Struct()) }

func (r TreeReader) Kids() capnp.StructList[TreeReader] {
	return capnp.ListOr[capnp.StructList[TreeReader]](capnp.Struct(r).Ptr(0), treeKidsDefault.Ptr())
}

// HasKids reports whether kids is not null.
func (r TreeReader) HasKids() bool { return capnp.Struct(r).Has(0) }

func (r TreeReader) Number() int8 { return capnp.Struct(r).Int8(0) }

func (r TreeReader) Parent() TreeReader { return TreeReader(capnp.Struct(r).Struct(1)) }

// HasParent reports whether parent is not null.
func (r TreeReader) HasParent() bool { return capnp.Struct(r).Has(1) }

// TreeBuilder fills in a [Tree] in place.
type TreeBuilder capnp.StructBuilder

// NewTree makes a [Tree] the root of m.
func NewTree(m *capnp.Message) TreeBuilder { return TreeBuilder(m.NewRoot(TreeBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (TreeBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 2} }

// Reader reads what has been filled in.
func (b TreeBuilder) Reader() TreeReader { return TreeReader(capnp.StructBuilder(b).Reader()) }

// NewKids sets kids to a list of size elements, to be filled in.
func (b TreeBuilder) NewKids(size int) capnp.StructListBuilder[TreeBuilder] {
	return capnp.NewStructs[TreeBuilder](capnp.StructBuilder(b).Ptr(0), size, TreeBuilder{}.ObjectSize())
}

// Kids is the list that kids leads to, to be changed in place.
func (b TreeBuilder) Kids() capnp.StructListBuilder[TreeBuilder] {
	return capnp.BuildStructs[TreeBuilder](capnp.StructBuilder(b).Ptr(0).Default(treeKidsDefault.Ptr()), TreeBuilder{}.ObjectSize())
}

func (b TreeBuilder) SetNumber(v int8) { capnp.StructBuilder(b).SetInt8(0, v) }

// NewParent sets parent to an empty struct, to be filled in.
func (b TreeBuilder) NewParent() TreeBuilder {
	return TreeBuilder(capnp.StructBuilder(b).NewStruct(1, TreeBuilder{}.ObjectSize()))
}

// SetParent sets parent to a copy of v.
func (b TreeBuilder) SetParent(v TreeReader) { capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v)) }

// Parent is the struct that parent leads to, made if it is not there, to be changed.
func (b TreeBuilder) Parent() TreeBuilder {
	return TreeBuilder(capnp.StructBuilder(b).Struct(1, TreeBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r TreeReader) Plain() Tree {
	return Tree{
		Kids:   plain.Structs(r.Kids(), TreeReader.Plain),
		Number: r.Number(),
		Parent: plain.Struct(r.Parent(), TreeReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Tree) Build(b TreeBuilder) { p.build(b, plain.MaxDepth) }

func (p *Tree) build(b TreeBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.Kids, TreeBuilder{}.ObjectSize(), func(v *Tree, b TreeBuilder) { v.build(b, depth) })
	b.SetNumber(p.Number)
	if p.Parent != nil {
		p.Parent.build(b.NewParent(), depth)
	}
}

// FromPtr and ToPtr make *Tree a type argument of generic types, see [plain.Pointer].
func (*Tree) FromPtr(p plain.Ptr) *Tree {
	return plain.Struct(TreeReader(p.Struct()), TreeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Tree) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, TreeBuilder{}.ObjectSize()); ok {
		p.build(TreeBuilder(b), s.Depth())
	}
}

// Mutual is the struct Mutual as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Mutual struct {
	Number  int8
	Endless *Endless // nil stands for the default, which contains itself
	Generic *Looped[plain.Text]
}

// MutualReader reads a [Mutual] in place. It is valid as long as its message is.
type MutualReader capnp.Struct

// ReadMutual reads the root of m as a [Mutual].
func ReadMutual(m *capnp.Message) MutualReader { return MutualReader(m.Root().Struct()) }

func (r MutualReader) Number() int8 { return capnp.Struct(r).Int8(0) }

func (r MutualReader) Endless() EndlessReader {
	return EndlessReader(capnp.Struct(r).StructDefault(0, mutualEndlessDefault.Ptr()))
}

// HasEndless reports whether endless is not null.
func (r MutualReader) HasEndless() bool { return capnp.Struct(r).Has(0) }

func (r MutualReader) Generic() LoopedReader[plain.Text] {
	return LoopedReader[plain.Text](capnp.Struct(r).StructDefault(1, mutualGenericDefault.Ptr()))
}

// HasGeneric reports whether generic is not null.
func (r MutualReader) HasGeneric() bool { return capnp.Struct(r).Has(1) }

// MutualBuilder fills in a [Mutual] in place.
type MutualBuilder capnp.StructBuilder

// NewMutual makes a [Mutual] the root of m.
func NewMutual(m *capnp.Message) MutualBuilder {
	return MutualBuilder(m.NewRoot(MutualBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MutualBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b MutualBuilder) Reader() MutualReader { return MutualReader(capnp.StructBuilder(b).Reader()) }

func (b MutualBuilder) SetNumber(v int8) { capnp.StructBuilder(b).SetInt8(0, v) }

// NewEndless sets endless to an empty struct, to be filled in.
func (b MutualBuilder) NewEndless() EndlessBuilder {
	return EndlessBuilder(capnp.StructBuilder(b).NewStruct(0, EndlessBuilder{}.ObjectSize()))
}

// SetEndless sets endless to a copy of v.
func (b MutualBuilder) SetEndless(v EndlessReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Endless is the struct that endless leads to, made if it is not there, to be changed.
func (b MutualBuilder) Endless() EndlessBuilder {
	return EndlessBuilder(capnp.StructBuilder(b).StructDefault(0, EndlessBuilder{}.ObjectSize(), mutualEndlessDefault.Ptr()))
}

// NewGeneric sets generic to an empty struct, to be filled in.
func (b MutualBuilder) NewGeneric() LoopedBuilder[plain.Text] {
	return LoopedBuilder[plain.Text](capnp.StructBuilder(b).NewStruct(1, LoopedBuilder[plain.Text]{}.ObjectSize()))
}

// SetGeneric sets generic to a copy of v.
func (b MutualBuilder) SetGeneric(v LoopedReader[plain.Text]) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// Generic is the struct that generic leads to, made if it is not there, to be changed.
func (b MutualBuilder) Generic() LoopedBuilder[plain.Text] {
	return LoopedBuilder[plain.Text](capnp.StructBuilder(b).StructDefault(1, LoopedBuilder[plain.Text]{}.ObjectSize(), mutualGenericDefault.Ptr()))
}

// Plain returns a copy of the struct.
func (r MutualReader) Plain() Mutual {
	return Mutual{
		Number:  r.Number(),
		Endless: plain.Struct(EndlessReader(capnp.Struct(r).Struct(0)), EndlessReader.Plain),
		Generic: plain.Struct(r.Generic(), LoopedReader[plain.Text].Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Mutual) Build(b MutualBuilder) { p.build(b, plain.MaxDepth) }

func (p *Mutual) build(b MutualBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	b.SetNumber(p.Number)
	if p.Endless != nil {
		p.Endless.build(b.NewEndless(), depth)
	}
	if p.Generic != nil {
		p.Generic.build(b.NewGeneric(), depth)
	}
}

// FromPtr and ToPtr make *Mutual a type argument of generic types, see [plain.Pointer].
func (*Mutual) FromPtr(p plain.Ptr) *Mutual {
	return plain.Struct(MutualReader(p.Struct()), MutualReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Mutual) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MutualBuilder{}.ObjectSize()); ok {
		p.build(MutualBuilder(b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Mutual) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.Endless).Release()
	plain.Take(&p.Generic).Release()
}

// Looped is the struct Looped as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Looped[T plain.Pointer[T]] struct {
	Value T
	Next  *Looped[T] // nil stands for the default, which contains itself
}

// LoopedReader reads a [Looped] in place. It is valid as long as its message is.
type LoopedReader[T plain.Pointer[T]] capnp.Struct

// ReadLooped reads the root of m as a [Looped].
func ReadLooped[T plain.Pointer[T]](m *capnp.Message) LoopedReader[T] {
	return LoopedReader[T](m.Root().Struct())
}

func (r LoopedReader[T]) Value() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// ValuePtr is the pointer value, to be read in place.
func (r LoopedReader[T]) ValuePtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasValue reports whether value is not null.
func (r LoopedReader[T]) HasValue() bool { return capnp.Struct(r).Has(0) }

func (r LoopedReader[T]) Next() LoopedReader[T] {
	return LoopedReader[T](capnp.Struct(r).StructDefault(1, loopedNextDefault.Ptr()))
}

// HasNext reports whether next is not null.
func (r LoopedReader[T]) HasNext() bool { return capnp.Struct(r).Has(1) }

// LoopedBuilder fills in a [Looped] in place.
type LoopedBuilder[T plain.Pointer[T]] capnp.StructBuilder

// NewLooped makes a [Looped] the root of m.
func NewLooped[T plain.Pointer[T]](m *capnp.Message) LoopedBuilder[T] {
	return LoopedBuilder[T](m.NewRoot(LoopedBuilder[T]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (LoopedBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Reader reads what has been filled in.
func (b LoopedBuilder[T]) Reader() LoopedReader[T] {
	return LoopedReader[T](capnp.StructBuilder(b).Reader())
}

func (b LoopedBuilder[T]) SetValue(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// ValuePtr is the pointer value, to be built in place.
func (b LoopedBuilder[T]) ValuePtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// NewNext sets next to an empty struct, to be filled in.
func (b LoopedBuilder[T]) NewNext() LoopedBuilder[T] {
	return LoopedBuilder[T](capnp.StructBuilder(b).NewStruct(1, LoopedBuilder[T]{}.ObjectSize()))
}

// SetNext sets next to a copy of v.
func (b LoopedBuilder[T]) SetNext(v LoopedReader[T]) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// Next is the struct that next leads to, made if it is not there, to be changed.
func (b LoopedBuilder[T]) Next() LoopedBuilder[T] {
	return LoopedBuilder[T](capnp.StructBuilder(b).StructDefault(1, LoopedBuilder[T]{}.ObjectSize(), loopedNextDefault.Ptr()))
}

// Plain returns a copy of the struct.
func (r LoopedReader[T]) Plain() Looped[T] {
	return Looped[T]{
		Value: r.Value(),
		Next:  plain.Struct(LoopedReader[T](capnp.Struct(r).Struct(1)), LoopedReader[T].Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Looped[T]) Build(b LoopedBuilder[T]) { p.build(b, plain.MaxDepth) }

func (p *Looped[T]) build(b LoopedBuilder[T], depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	plain.WriteDepth(capnp.StructBuilder(b).Ptr(0), p.Value, depth)
	if p.Next != nil {
		p.Next.build(b.NewNext(), depth)
	}
}

// FromPtr and ToPtr make *Looped a type argument of generic types, see [plain.Pointer].
func (*Looped[T]) FromPtr(p plain.Ptr) *Looped[T] {
	return plain.Struct(LoopedReader[T](p.Struct()), LoopedReader[T].Plain)
}

// ToPtr is described with FromPtr.
func (p *Looped[T]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, LoopedBuilder[T]{}.ObjectSize()); ok {
		p.build(LoopedBuilder[T](b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Looped[T]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.Value)
	plain.Take(&p.Next).Release()
}

// Defaults is the struct Defaults as a plain Go value, which shares nothing with any message.
type Defaults struct {
	Nums    []int32
	Bools   []bool
	Texts   []string
	Datas   [][]byte
	Voids   []struct{}
	Structs []Date
	Lists   [][]int8
	Moods   []Mood
	Union   DefaultsUnion // one of the members, or nil for the first member's default
}

// DefaultsUnion is the union of a [Defaults] as a plain Go value: [DefaultsMember], [DefaultsWhichOther] and other members without a value. A member that only a newer schema knows is the bare [DefaultsWhich].
type DefaultsUnion interface {
	// Which says which member it is.
	Which() DefaultsWhich
	buildDefaults(s capnp.StructBuilder)
}

// DefaultsWhich says which member of a union is set. Other values than these come from newer schemas.
type DefaultsWhich uint16

// The members of the union.
const (
	DefaultsWhichMember DefaultsWhich = 0
	DefaultsWhichOther  DefaultsWhich = 1
)

var defaultsWhichNames = [...]string{"member", "other"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v DefaultsWhich) String() string {
	if v.Known() {
		return defaultsWhichNames[v]
	}
	return "DefaultsWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v DefaultsWhich) Known() bool { return int(v) < len(defaultsWhichNames) }

// Which returns w.
func (w DefaultsWhich) Which() DefaultsWhich { return w }

func (w DefaultsWhich) buildDefaults(s capnp.StructBuilder) { s.SetUint16(0, uint16(w)) }

// DefaultsMember is the union's member member.
type DefaultsMember struct{ Value []uint16 }

// Which returns [DefaultsWhichMember].
func (DefaultsMember) Which() DefaultsWhich { return DefaultsWhichMember }

func (u DefaultsMember) buildDefaults(s capnp.StructBuilder) {
	b := DefaultsBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(DefaultsWhichMember))
	if u.Value != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(8), u.Value)
	}
}

// DefaultsReader reads a [Defaults] in place. It is valid as long as its message is.
type DefaultsReader capnp.Struct

// ReadDefaults reads the root of m as a [Defaults].
func ReadDefaults(m *capnp.Message) DefaultsReader { return DefaultsReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r DefaultsReader) Which() DefaultsWhich { return DefaultsWhich(capnp.Struct(r).Uint16(0)) }

func (r DefaultsReader) Nums() capnp.NumList[int32] {
	return capnp.ListOr[capnp.NumList[int32]](capnp.Struct(r).Ptr(0), defaultsNumsDefault.Ptr())
}

// HasNums reports whether nums is not null.
func (r DefaultsReader) HasNums() bool { return capnp.Struct(r).Has(0) }

func (r DefaultsReader) Bools() capnp.BoolList {
	return capnp.ListOr[capnp.BoolList](capnp.Struct(r).Ptr(1), defaultsBoolsDefault.Ptr())
}

// HasBools reports whether bools is not null.
func (r DefaultsReader) HasBools() bool { return capnp.Struct(r).Has(1) }

func (r DefaultsReader) Texts() capnp.TextList {
	return capnp.ListOr[capnp.TextList](capnp.Struct(r).Ptr(2), defaultsTextsDefault.Ptr())
}

// HasTexts reports whether texts is not null.
func (r DefaultsReader) HasTexts() bool { return capnp.Struct(r).Has(2) }

func (r DefaultsReader) Datas() capnp.DataList {
	return capnp.ListOr[capnp.DataList](capnp.Struct(r).Ptr(3), defaultsDatasDefault.Ptr())
}

// HasDatas reports whether datas is not null.
func (r DefaultsReader) HasDatas() bool { return capnp.Struct(r).Has(3) }

func (r DefaultsReader) Voids() capnp.VoidList {
	return capnp.ListOr[capnp.VoidList](capnp.Struct(r).Ptr(4), defaultsVoidsDefault.Ptr())
}

// HasVoids reports whether voids is not null.
func (r DefaultsReader) HasVoids() bool { return capnp.Struct(r).Has(4) }

func (r DefaultsReader) Structs() capnp.StructList[DateReader] {
	return capnp.ListOr[capnp.StructList[DateReader]](capnp.Struct(r).Ptr(5), defaultsStructsDefault.Ptr())
}

// HasStructs reports whether structs is not null.
func (r DefaultsReader) HasStructs() bool { return capnp.Struct(r).Has(5) }

func (r DefaultsReader) Lists() capnp.ListList[capnp.NumList[int8]] {
	return capnp.ListOr[capnp.ListList[capnp.NumList[int8]]](capnp.Struct(r).Ptr(6), defaultsListsDefault.Ptr())
}

// HasLists reports whether lists is not null.
func (r DefaultsReader) HasLists() bool { return capnp.Struct(r).Has(6) }

func (r DefaultsReader) Moods() capnp.NumList[Mood] {
	return capnp.ListOr[capnp.NumList[Mood]](capnp.Struct(r).Ptr(7), defaultsMoodsDefault.Ptr())
}

// HasMoods reports whether moods is not null.
func (r DefaultsReader) HasMoods() bool { return capnp.Struct(r).Has(7) }

// Member reads the union's member member; ok is false if another member is set.
func (r DefaultsReader) Member() (v capnp.NumList[uint16], ok bool) {
	if r.Which() != DefaultsWhichMember {
		return v, false
	}
	return capnp.ListOr[capnp.NumList[uint16]](capnp.Struct(r).Ptr(8), defaultsMemberDefault.Ptr()), true
}

// HasMember reports whether member is not null.
func (r DefaultsReader) HasMember() bool {
	return r.Which() == DefaultsWhichMember && capnp.Struct(r).Has(8)
}

// DefaultsBuilder fills in a [Defaults] in place.
type DefaultsBuilder capnp.StructBuilder

// NewDefaults makes a [Defaults] the root of m.
func NewDefaults(m *capnp.Message) DefaultsBuilder {
	return DefaultsBuilder(m.NewRoot(DefaultsBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (DefaultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 9}
}

// Reader reads what has been filled in.
func (b DefaultsBuilder) Reader() DefaultsReader {
	return DefaultsReader(capnp.StructBuilder(b).Reader())
}

// NewNums sets nums to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewNums(size int) capnp.NumListBuilder[int32] {
	return capnp.NewNums[int32](capnp.StructBuilder(b).Ptr(0), size)
}

func (b DefaultsBuilder) SetNums(v []int32) { capnp.SetNums(capnp.StructBuilder(b).Ptr(0), v) }

// Nums is the list that nums leads to, to be changed in place.
func (b DefaultsBuilder) Nums() capnp.NumListBuilder[int32] {
	return capnp.BuildNums[int32](capnp.StructBuilder(b).Ptr(0).Default(defaultsNumsDefault.Ptr()))
}

// NewBools sets bools to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewBools(size int) capnp.BoolListBuilder {
	return capnp.StructBuilder(b).Ptr(1).NewBools(size)
}

func (b DefaultsBuilder) SetBools(v []bool) { capnp.StructBuilder(b).Ptr(1).SetBools(v) }

// Bools is the list that bools leads to, to be changed in place.
func (b DefaultsBuilder) Bools() capnp.BoolListBuilder {
	return capnp.StructBuilder(b).Ptr(1).Default(defaultsBoolsDefault.Ptr()).Bools()
}

// NewTexts sets texts to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewTexts(size int) capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(2).NewTexts(size)
}

func (b DefaultsBuilder) SetTexts(v []string) { capnp.StructBuilder(b).Ptr(2).SetTexts(v) }

// Texts is the list that texts leads to, to be changed in place.
func (b DefaultsBuilder) Texts() capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(2).Default(defaultsTextsDefault.Ptr()).Texts()
}

// NewDatas sets datas to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewDatas(size int) capnp.DataListBuilder {
	return capnp.StructBuilder(b).Ptr(3).NewDatas(size)
}

func (b DefaultsBuilder) SetDatas(v [][]byte) { capnp.StructBuilder(b).Ptr(3).SetDatas(v) }

// Datas is the list that datas leads to, to be changed in place.
func (b DefaultsBuilder) Datas() capnp.DataListBuilder {
	return capnp.StructBuilder(b).Ptr(3).Default(defaultsDatasDefault.Ptr()).Datas()
}

// NewVoids sets voids to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewVoids(size int) capnp.VoidListBuilder {
	return capnp.StructBuilder(b).Ptr(4).NewVoids(size)
}

// Voids is the list that voids leads to, to be changed in place.
func (b DefaultsBuilder) Voids() capnp.VoidListBuilder {
	return capnp.StructBuilder(b).Ptr(4).Default(defaultsVoidsDefault.Ptr()).Voids()
}

// NewStructs sets structs to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewStructs(size int) capnp.StructListBuilder[DateBuilder] {
	return capnp.NewStructs[DateBuilder](capnp.StructBuilder(b).Ptr(5), size, DateBuilder{}.ObjectSize())
}

// Structs is the list that structs leads to, to be changed in place.
func (b DefaultsBuilder) Structs() capnp.StructListBuilder[DateBuilder] {
	return capnp.BuildStructs[DateBuilder](capnp.StructBuilder(b).Ptr(5).Default(defaultsStructsDefault.Ptr()), DateBuilder{}.ObjectSize())
}

// NewLists sets lists to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewLists(size int) capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(6).NewPtrs(size)
}

func (b DefaultsBuilder) SetLists(v [][]int8) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(6), v, func(p capnp.PtrBuilder, v []int8) {
		if v != nil {
			capnp.SetNums(p, v)
		}
	})
}

// Lists is the list that lists leads to, to be changed in place.
func (b DefaultsBuilder) Lists() capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(6).Default(defaultsListsDefault.Ptr()).Ptrs()
}

// NewMoods sets moods to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewMoods(size int) capnp.NumListBuilder[Mood] {
	return capnp.NewNums[Mood](capnp.StructBuilder(b).Ptr(7), size)
}

func (b DefaultsBuilder) SetMoods(v []Mood) { capnp.SetNums(capnp.StructBuilder(b).Ptr(7), v) }

// Moods is the list that moods leads to, to be changed in place.
func (b DefaultsBuilder) Moods() capnp.NumListBuilder[Mood] {
	return capnp.BuildNums[Mood](capnp.StructBuilder(b).Ptr(7).Default(defaultsMoodsDefault.Ptr()))
}

// NewMember selects the union's member member and sets it to a list of size elements, to be filled in.
func (b DefaultsBuilder) NewMember(size int) capnp.NumListBuilder[uint16] {
	capnp.StructBuilder(b).SetUint16(0, uint16(DefaultsWhichMember))
	return capnp.NewNums[uint16](capnp.StructBuilder(b).Ptr(8), size)
}

// SetMember selects the union's member member.
func (b DefaultsBuilder) SetMember(v []uint16) {
	capnp.StructBuilder(b).SetUint16(0, uint16(DefaultsWhichMember))
	capnp.SetNums(capnp.StructBuilder(b).Ptr(8), v)
}

// Member is the union's member member, to be changed; ok is false if another member is set.
func (b DefaultsBuilder) Member() (v capnp.NumListBuilder[uint16], ok bool) {
	if b.Reader().Which() != DefaultsWhichMember {
		return v, false
	}
	return capnp.BuildNums[uint16](capnp.StructBuilder(b).Ptr(8).Default(defaultsMemberDefault.Ptr())), true
}

// SetOther selects the union's member other.
func (b DefaultsBuilder) SetOther() { capnp.StructBuilder(b).SetUint16(0, uint16(DefaultsWhichOther)) }

// Plain returns a copy of the struct.
func (r DefaultsReader) Plain() Defaults {
	return Defaults{
		Nums:    r.Nums().AppendTo(nil),
		Bools:   r.Bools().AppendTo(nil),
		Texts:   plain.Strings(r.Texts()),
		Datas:   plain.Datas(r.Datas()),
		Voids:   plain.Voids(r.Voids()),
		Structs: plain.Structs(r.Structs(), DateReader.Plain),
		Lists:   plain.Lists(r.Lists(), func(l capnp.NumList[int8]) []int8 { return l.AppendTo(nil) }),
		Moods:   r.Moods().AppendTo(nil),
		Union:   r.plainUnion(),
	}
}

func (r DefaultsReader) plainUnion() DefaultsUnion {
	switch w := r.Which(); w {
	case DefaultsWhichMember:
		return DefaultsMember{capnp.ListOr[capnp.NumList[uint16]](capnp.Struct(r).Ptr(8), defaultsMemberDefault.Ptr()).AppendTo(nil)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Defaults) Build(b DefaultsBuilder) {
	if p.Nums != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(0), p.Nums)
	}
	if p.Bools != nil {
		capnp.StructBuilder(b).Ptr(1).SetBools(p.Bools)
	}
	if p.Texts != nil {
		capnp.StructBuilder(b).Ptr(2).SetTexts(p.Texts)
	}
	if p.Datas != nil {
		capnp.StructBuilder(b).Ptr(3).SetDatas(p.Datas)
	}
	if p.Voids != nil {
		capnp.StructBuilder(b).Ptr(4).NewVoids(len(p.Voids))
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(5), p.Structs, DateBuilder{}.ObjectSize(), (*Date).Build)
	plain.BuildEach(capnp.StructBuilder(b).Ptr(6), p.Lists, func(p capnp.PtrBuilder, v []int8) {
		if v != nil {
			capnp.SetNums(p, v)
		}
	})
	if p.Moods != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(7), p.Moods)
	}
	if p.Union != nil {
		p.Union.buildDefaults(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Defaults a type argument of generic types, see [plain.Pointer].
func (*Defaults) FromPtr(p plain.Ptr) *Defaults {
	return plain.Struct(DefaultsReader(p.Struct()), DefaultsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Defaults) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, DefaultsBuilder{}.ObjectSize()); ok {
		p.Build(DefaultsBuilder(b))
	}
}

// Lists is the struct Lists as a plain Go value, which shares nothing with any message.
//
// The same without defaults, and what reads as null of each.
type Lists struct {
	Nums    []int32
	Bools   []bool
	Texts   []string
	Datas   [][]byte
	Voids   []struct{}
	Structs []Date
	Lists   [][]int8
	Moods   []Mood
}

// ListsReader reads a [Lists] in place. It is valid as long as its message is.
type ListsReader capnp.Struct

// ReadLists reads the root of m as a [Lists].
func ReadLists(m *capnp.Message) ListsReader { return ListsReader(m.Root().Struct()) }

func (r ListsReader) Nums() capnp.NumList[int32] { return capnp.Nums[int32](capnp.Struct(r).Ptr(0)) }

// HasNums reports whether nums is not null.
func (r ListsReader) HasNums() bool { return capnp.Struct(r).Has(0) }

func (r ListsReader) Bools() capnp.BoolList { return capnp.Struct(r).Ptr(1).Bools() }

// HasBools reports whether bools is not null.
func (r ListsReader) HasBools() bool { return capnp.Struct(r).Has(1) }

func (r ListsReader) Texts() capnp.TextList { return capnp.Struct(r).Ptr(2).Texts() }

// HasTexts reports whether texts is not null.
func (r ListsReader) HasTexts() bool { return capnp.Struct(r).Has(2) }

func (r ListsReader) Datas() capnp.DataList { return capnp.Struct(r).Ptr(3).Datas() }

// HasDatas reports whether datas is not null.
func (r ListsReader) HasDatas() bool { return capnp.Struct(r).Has(3) }

func (r ListsReader) Voids() capnp.VoidList { return capnp.Struct(r).Ptr(4).Voids() }

// HasVoids reports whether voids is not null.
func (r ListsReader) HasVoids() bool { return capnp.Struct(r).Has(4) }

func (r ListsReader) Structs() capnp.StructList[DateReader] {
	return capnp.Structs[DateReader](capnp.Struct(r).Ptr(5))
}

// HasStructs reports whether structs is not null.
func (r ListsReader) HasStructs() bool { return capnp.Struct(r).Has(5) }

func (r ListsReader) Lists() capnp.ListList[capnp.NumList[int8]] {
	return capnp.Lists[capnp.NumList[int8]](capnp.Struct(r).Ptr(6))
}

// HasLists reports whether lists is not null.
func (r ListsReader) HasLists() bool { return capnp.Struct(r).Has(6) }

func (r ListsReader) Moods() capnp.NumList[Mood] { return capnp.Nums[Mood](capnp.Struct(r).Ptr(7)) }

// HasMoods reports whether moods is not null.
func (r ListsReader) HasMoods() bool { return capnp.Struct(r).Has(7) }

// ListsBuilder fills in a [Lists] in place.
type ListsBuilder capnp.StructBuilder

// NewLists makes a [Lists] the root of m.
func NewLists(m *capnp.Message) ListsBuilder {
	return ListsBuilder(m.NewRoot(ListsBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ListsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 8} }

// Reader reads what has been filled in.
func (b ListsBuilder) Reader() ListsReader { return ListsReader(capnp.StructBuilder(b).Reader()) }

// NewNums sets nums to a list of size elements, to be filled in.
func (b ListsBuilder) NewNums(size int) capnp.NumListBuilder[int32] {
	return capnp.NewNums[int32](capnp.StructBuilder(b).Ptr(0), size)
}

func (b ListsBuilder) SetNums(v []int32) { capnp.SetNums(capnp.StructBuilder(b).Ptr(0), v) }

// Nums is the list that nums leads to, to be changed in place.
func (b ListsBuilder) Nums() capnp.NumListBuilder[int32] {
	return capnp.BuildNums[int32](capnp.StructBuilder(b).Ptr(0))
}

// NewBools sets bools to a list of size elements, to be filled in.
func (b ListsBuilder) NewBools(size int) capnp.BoolListBuilder {
	return capnp.StructBuilder(b).Ptr(1).NewBools(size)
}

func (b ListsBuilder) SetBools(v []bool) { capnp.StructBuilder(b).Ptr(1).SetBools(v) }

// Bools is the list that bools leads to, to be changed in place.
func (b ListsBuilder) Bools() capnp.BoolListBuilder { return capnp.StructBuilder(b).Ptr(1).Bools() }

// NewTexts sets texts to a list of size elements, to be filled in.
func (b ListsBuilder) NewTexts(size int) capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(2).NewTexts(size)
}

func (b ListsBuilder) SetTexts(v []string) { capnp.StructBuilder(b).Ptr(2).SetTexts(v) }

// Texts is the list that texts leads to, to be changed in place.
func (b ListsBuilder) Texts() capnp.TextListBuilder { return capnp.StructBuilder(b).Ptr(2).Texts() }

// NewDatas sets datas to a list of size elements, to be filled in.
func (b ListsBuilder) NewDatas(size int) capnp.DataListBuilder {
	return capnp.StructBuilder(b).Ptr(3).NewDatas(size)
}

func (b ListsBuilder) SetDatas(v [][]byte) { capnp.StructBuilder(b).Ptr(3).SetDatas(v) }

// Datas is the list that datas leads to, to be changed in place.
func (b ListsBuilder) Datas() capnp.DataListBuilder { return capnp.StructBuilder(b).Ptr(3).Datas() }

// NewVoids sets voids to a list of size elements, to be filled in.
func (b ListsBuilder) NewVoids(size int) capnp.VoidListBuilder {
	return capnp.StructBuilder(b).Ptr(4).NewVoids(size)
}

// Voids is the list that voids leads to, to be changed in place.
func (b ListsBuilder) Voids() capnp.VoidListBuilder { return capnp.StructBuilder(b).Ptr(4).Voids() }

// NewStructs sets structs to a list of size elements, to be filled in.
func (b ListsBuilder) NewStructs(size int) capnp.StructListBuilder[DateBuilder] {
	return capnp.NewStructs[DateBuilder](capnp.StructBuilder(b).Ptr(5), size, DateBuilder{}.ObjectSize())
}

// Structs is the list that structs leads to, to be changed in place.
func (b ListsBuilder) Structs() capnp.StructListBuilder[DateBuilder] {
	return capnp.BuildStructs[DateBuilder](capnp.StructBuilder(b).Ptr(5), DateBuilder{}.ObjectSize())
}

// NewLists sets lists to a list of size elements, to be filled in.
func (b ListsBuilder) NewLists(size int) capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(6).NewPtrs(size)
}

func (b ListsBuilder) SetLists(v [][]int8) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(6), v, func(p capnp.PtrBuilder, v []int8) {
		if v != nil {
			capnp.SetNums(p, v)
		}
	})
}

// Lists is the list that lists leads to, to be changed in place.
func (b ListsBuilder) Lists() capnp.PtrListBuilder { return capnp.StructBuilder(b).Ptr(6).Ptrs() }

// NewMoods sets moods to a list of size elements, to be filled in.
func (b ListsBuilder) NewMoods(size int) capnp.NumListBuilder[Mood] {
	return capnp.NewNums[Mood](capnp.StructBuilder(b).Ptr(7), size)
}

func (b ListsBuilder) SetMoods(v []Mood) { capnp.SetNums(capnp.StructBuilder(b).Ptr(7), v) }

// Moods is the list that moods leads to, to be changed in place.
func (b ListsBuilder) Moods() capnp.NumListBuilder[Mood] {
	return capnp.BuildNums[Mood](capnp.StructBuilder(b).Ptr(7))
}

// Plain returns a copy of the struct.
func (r ListsReader) Plain() Lists {
	return Lists{
		Nums:    r.Nums().AppendTo(nil),
		Bools:   r.Bools().AppendTo(nil),
		Texts:   plain.Strings(r.Texts()),
		Datas:   plain.Datas(r.Datas()),
		Voids:   plain.Voids(r.Voids()),
		Structs: plain.Structs(r.Structs(), DateReader.Plain),
		Lists:   plain.Lists(r.Lists(), func(l capnp.NumList[int8]) []int8 { return l.AppendTo(nil) }),
		Moods:   r.Moods().AppendTo(nil),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Lists) Build(b ListsBuilder) {
	if p.Nums != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(0), p.Nums)
	}
	if p.Bools != nil {
		capnp.StructBuilder(b).Ptr(1).SetBools(p.Bools)
	}
	if p.Texts != nil {
		capnp.StructBuilder(b).Ptr(2).SetTexts(p.Texts)
	}
	if p.Datas != nil {
		capnp.StructBuilder(b).Ptr(3).SetDatas(p.Datas)
	}
	if p.Voids != nil {
		capnp.StructBuilder(b).Ptr(4).NewVoids(len(p.Voids))
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(5), p.Structs, DateBuilder{}.ObjectSize(), (*Date).Build)
	plain.BuildEach(capnp.StructBuilder(b).Ptr(6), p.Lists, func(p capnp.PtrBuilder, v []int8) {
		if v != nil {
			capnp.SetNums(p, v)
		}
	})
	if p.Moods != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(7), p.Moods)
	}
}

// FromPtr and ToPtr make *Lists a type argument of generic types, see [plain.Pointer].
func (*Lists) FromPtr(p plain.Ptr) *Lists {
	return plain.Struct(ListsReader(p.Struct()), ListsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Lists) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ListsBuilder{}.ObjectSize()); ok {
		p.Build(ListsBuilder(b))
	}
}

// Anything is the struct Anything as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Anything struct {
	A plain.Any
	B plain.Any
	C plain.Any
	D plain.Any
	E plain.Any
	F plain.Any
	G plain.Any
	H plain.Any
	I plain.Any
}

// AnythingReader reads an [Anything] in place. It is valid as long as its message is.
type AnythingReader capnp.Struct

// ReadAnything reads the root of m as an [Anything].
func ReadAnything(m *capnp.Message) AnythingReader { return AnythingReader(m.Root().Struct()) }

func (r AnythingReader) A() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasA reports whether a is not null.
func (r AnythingReader) HasA() bool { return capnp.Struct(r).Has(0) }

func (r AnythingReader) B() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasB reports whether b is not null.
func (r AnythingReader) HasB() bool { return capnp.Struct(r).Has(1) }

func (r AnythingReader) C() capnp.Ptr { return capnp.Struct(r).Ptr(2) }

// HasC reports whether c is not null.
func (r AnythingReader) HasC() bool { return capnp.Struct(r).Has(2) }

func (r AnythingReader) D() capnp.Ptr { return capnp.Struct(r).Ptr(3) }

// HasD reports whether d is not null.
func (r AnythingReader) HasD() bool { return capnp.Struct(r).Has(3) }

func (r AnythingReader) E() capnp.Ptr { return capnp.Struct(r).Ptr(4) }

// HasE reports whether e is not null.
func (r AnythingReader) HasE() bool { return capnp.Struct(r).Has(4) }

func (r AnythingReader) F() capnp.Ptr { return capnp.Struct(r).Ptr(5) }

// HasF reports whether f is not null.
func (r AnythingReader) HasF() bool { return capnp.Struct(r).Has(5) }

func (r AnythingReader) G() capnp.Ptr { return capnp.Struct(r).Ptr(6) }

// HasG reports whether g is not null.
func (r AnythingReader) HasG() bool { return capnp.Struct(r).Has(6) }

func (r AnythingReader) H() capnp.Ptr { return capnp.Struct(r).Ptr(7) }

// HasH reports whether h is not null.
func (r AnythingReader) HasH() bool { return capnp.Struct(r).Has(7) }

func (r AnythingReader) I() capnp.Ptr { return capnp.Struct(r).Ptr(8) }

// HasI reports whether i is not null.
func (r AnythingReader) HasI() bool { return capnp.Struct(r).Has(8) }

// AnythingBuilder fills in an [Anything] in place.
type AnythingBuilder capnp.StructBuilder

// NewAnything makes an [Anything] the root of m.
func NewAnything(m *capnp.Message) AnythingBuilder {
	return AnythingBuilder(m.NewRoot(AnythingBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (AnythingBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 9} }

// Reader reads what has been filled in.
func (b AnythingBuilder) Reader() AnythingReader {
	return AnythingReader(capnp.StructBuilder(b).Reader())
}

// A is the pointer a, to be built in place.
func (b AnythingBuilder) A() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// B is the pointer b, to be built in place.
func (b AnythingBuilder) B() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// C is the pointer c, to be built in place.
func (b AnythingBuilder) C() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(2) }

// D is the pointer d, to be built in place.
func (b AnythingBuilder) D() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(3) }

// E is the pointer e, to be built in place.
func (b AnythingBuilder) E() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(4) }

// F is the pointer f, to be built in place.
func (b AnythingBuilder) F() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(5) }

// G is the pointer g, to be built in place.
func (b AnythingBuilder) G() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(6) }

// H is the pointer h, to be built in place.
func (b AnythingBuilder) H() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(7) }

// I is the pointer i, to be built in place.
func (b AnythingBuilder) I() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(8) }

// Plain returns a copy of the struct.
func (r AnythingReader) Plain() Anything {
	return Anything{
		A: plain.CopyAny(r.A()),
		B: plain.CopyAny(r.B()),
		C: plain.CopyAny(r.C()),
		D: plain.CopyAny(r.D()),
		E: plain.CopyAny(r.E()),
		F: plain.CopyAny(r.F()),
		G: plain.CopyAny(r.G()),
		H: plain.CopyAny(r.H()),
		I: plain.CopyAny(r.I()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Anything) Build(b AnythingBuilder) {
	p.A.Set(capnp.StructBuilder(b).Ptr(0))
	p.B.Set(capnp.StructBuilder(b).Ptr(1))
	p.C.Set(capnp.StructBuilder(b).Ptr(2))
	p.D.Set(capnp.StructBuilder(b).Ptr(3))
	p.E.Set(capnp.StructBuilder(b).Ptr(4))
	p.F.Set(capnp.StructBuilder(b).Ptr(5))
	p.G.Set(capnp.StructBuilder(b).Ptr(6))
	p.H.Set(capnp.StructBuilder(b).Ptr(7))
	p.I.Set(capnp.StructBuilder(b).Ptr(8))
}

// FromPtr and ToPtr make *Anything a type argument of generic types, see [plain.Pointer].
func (*Anything) FromPtr(p plain.Ptr) *Anything {
	return plain.Struct(AnythingReader(p.Struct()), AnythingReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Anything) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, AnythingBuilder{}.ObjectSize()); ok {
		p.Build(AnythingBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Anything) Release() {
	if p == nil {
		return
	}
	p.A.Release()
	p.B.Release()
	p.C.Release()
	p.D.Release()
	p.E.Release()
	p.F.Release()
	p.G.Release()
	p.H.Release()
	p.I.Release()
}

var originConst = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x80?\x00\x00\x00@"}

var primesConst = plain.Const{Segment: "\x01\x00\x00\x00\"\x00\x00\x00\x02\x03\x05\a\x00\x00\x00\x00"}

var blobConst = plain.Const{Segment: "\x01\x00\x00\x00\x12\x00\x00\x00\x00\xff\x00\x00\x00\x00\x00\x00"}

var personScoresDefault = plain.Const{Segment: "\x01\x00\x00\x00\x1b\x00\x00\x00\x01\x00\xfe\xff\x03\x00\x00\x00"}

var personBornDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\x00\x00\xb2\a\x01\x01\x00\x00\x00\x00"}

var personKeyDefault = plain.Const{Segment: "\x01\x00\x00\x00\x1a\x00\x00\x00\x01\x02\xff\x00\x00\x00\x00\x00"}

var endlessSelfDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\a\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var endlessListDefault = plain.Const{Segment: "\x01\x00\x00\x00\x87\x00\x00\x00\b\x00\x00\x00\x01\x00\a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var endlessListsDefault = plain.Const{Segment: "\x01\x00\x00\x00\x0e\x00\x00\x00\x01\x00\x00\x00G\x00\x00\x00\x04\x00\x00\x00\x01\x00\a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var endlessOtherDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\x02\x00\a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var endlessPageDefault = plain.Const{Segment: "\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\a\x00\b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var endlessMemberDefault = plain.Const{Segment: "\x01\x00\x00\x00G\x00\x00\x00\x04\x00\x00\x00\x01\x00\a\x00\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var endlessGroupInnerDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\a\x00\t\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var treeKidsDefault = plain.Const{Segment: "\x01\x00\x00\x00\x1f\x00\x00\x00\x04\x00\x00\x00\x01\x00\x02\x00\x01\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x02\x00"}

var mutualEndlessDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var mutualGenericDefault = plain.Const{Segment: "\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var loopedNextDefault = plain.Const{Segment: "\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var defaultsNumsDefault = plain.Const{Segment: "\x01\x00\x00\x00\f\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00"}

var defaultsBoolsDefault = plain.Const{Segment: "\x01\x00\x00\x00\t\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00"}

var defaultsTextsDefault = plain.Const{Segment: "\x01\x00\x00\x00\x0e\x00\x00\x00\x01\x00\x00\x00\x12\x00\x00\x00a\x00\x00\x00\x00\x00\x00\x00"}

var defaultsDatasDefault = plain.Const{Segment: "\x01\x00\x00\x00\x0e\x00\x00\x00\x01\x00\x00\x00\n\x00\x00\x00b\x00\x00\x00\x00\x00\x00\x00"}

var defaultsVoidsDefault = plain.Const{Segment: "\x01\x00\x00\x00\x10\x00\x00\x00"}

var defaultsStructsDefault = plain.Const{Segment: "\x01\x00\x00\x00\x0f\x00\x00\x00\x04\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00"}

var defaultsListsDefault = plain.Const{Segment: "\x01\x00\x00\x00\x0e\x00\x00\x00\x01\x00\x00\x00\n\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00"}

var defaultsMoodsDefault = plain.Const{Segment: "\x01\x00\x00\x00\v\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00"}

var defaultsMemberDefault = plain.Const{Segment: "\x01\x00\x00\x00\v\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00"}

// BookSchema is the compiled schema of book.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const BookSchema = "" +
	"\x11\x04\x1f3x\x01\x95\x013&\x03\xa1\x04@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d\x7fQ\x04\x01\x02\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x11\x05Z" +
	"\x00\x00\xffbook.cap\x00\x03np\x00\x00Q\x14\x01\x02\xffu\xac@&\xeb\xab\x04\x84\x00\x13\x82\"\x04\x13\xaa\"\x04\xffl\xa6\x96\xe5" +
	"\n\xf9O\xab\x00\x13\xa2#\x04\x13\xea#\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x13:$\x04\x00\x00\xffr-,\xe7}\x14\xfb\xc1\x00\x11\x11\xba\x13\x82" +
	"$\x04\xff\xd9\xdd\x13V *#\xdd\x00\x13\xba$\x04\x13\xe2$\x04\xffWhat the\x01 person ?does." +
	"\n1\x01\xb7\vQ\x88\x05\x06\xffu\xac@&\xeb\xab\x04\x84\x00Q\v\x01\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x10\a\x00\x00\x11\x02\x02\x11\"\x02" +
	"\x00\x00\x11R\x02\x00\x01\xff2ך>\xbf\xec\xc1\x86\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x01\a\x10\x01\x13\x82\v\x02\x13\x9a\v\x02\x00" +
	"\x00\x13\xf2\v\x02\x00\x00\x13\xc2\v\x02\xffkŦ\x0e\xde\xf4\x14\x8a\x00Q\x11\x01\x03\xff\xfa+\xf6\x04\x8c\xed~\xff\x00\x15\x01\a\x01\x00\x00\x11\"\x03" +
	"\x00\x01\x11B\x03\x00\x01\xff\x8a\xbe%ҭH\xaf\x95\x00Q\v\x01\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00E\x01\a\x03\x10\x01\x11\xca\x03\x11\xea\x03\x00" +
	"\x00\x13*\x01\x03\x00\x00\x11\xfa\x03\xff5\xa0Θ\xcc\x15S\x98\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x02\a\x10\x01\x13\xa2\x02\x03\x13\xc2" +
	"\x02\x03\x00\x00\x13\xf2\x02\x03\x00\x00\x13\xd2\x02\x03\xff\xab\x85\r\xc2L\xc2P\xa1\x00Q\x1d\x01\x04\xffr-,\xe7}\x14\xfb\xc1\x00\x15\x10\a\x01\x00\x00" +
	"\x13r\x04\x03\x00\x01\x13\xa2\x04\x03\x00\x01\xff\x96/e\xc3?\xca9\xa3\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01\x13\xa2\x05\x03\x13\xc2\x05" +
	"\x03\x00\x00\x13\xd2\x05\x03\x13\x1a\x06\x03\x00\x00\xff\xa7$MC\xfe\xe2\x0e\xa8\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01\x13B\x06\x03\x13b" +
	"\x06\x03\x00\x00\x13r\x06\x03\x13\x9a\x06\x03\x00\x00\xffl\xa6\x96\xe5\n\xf9O\xab\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\b\a\x00\x00\x13\xba" +
	"\x06\x03\x13\xda\x06\x03\x00\x00\x13\xea\x06\x03\x00\x01\xff\xd7w\xcctՀ\xa4\xae\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01\x13\xda\v\x03\x13" +
	"\xf2\v\x03\x00\x00\x13\x02\f\x03\x13*\f\x03\x00\x00\xff\xbcNP\xb6\xcfç\xaf\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x02\a\x10\x01\x13" +
	"J\f\x03\x13b\f\x03\x00\x00\x13\x92\f\x03\x00\x00\x13r\f\x03\xff\x05\x1c\xa2\xa5\xa6\xb0\x85\xb0\x00Q\v\x01\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x04" +
	"\a\x00\x00\x13\xf2\r\x03\x13\n\x0e\x03\x00\x00\x13\x1a\x0e\x03\x00\x01\xff\xff\x94\xc4\x17\u0084\x12\xb4\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01" +
	"\x13\x92\x0f\x03\x13\xaa\x0f\x03\x00\x00\x13\xba\x0f\x03\x13\xe2\x0f\x03\x00\x00\xffpc+Mʑ\x19\xb6\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00" +
	"\x01\x13\x02\x10\x03\x13\x1a\x10\x03\x00\x00\x13*\x10\x03\x13R\x10\x03\x00\x00\xf7\xb4\x0e.\xc9'\x9c\xb6\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01" +
	"\x13z\x10\x03\x13\x9a\x10\x03\x00\x00\x13\xaa\x10\x03\x13\xd2\x10\x03\x00\x00\xff\xe4\x97\xda\xf8\xff\xaag\xba\x00Q\x12\x01\x01\xffu\xac@&\xeb\xab\x04\x84\x00" +
	"\x05\x01\a\x00\x00\x13\xfa\x10\x03\x13\"\x11\x03\x00\x00\x13J\x11\x03\x00\x01\xff,E\xae\xb2\xb4\x8b\x8d\xbb\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00" +
	"\x05\x04\a\x00\x00\x13J\x12\x03\x13j\x12\x03\x00\x00\x13z\x12\x03\x00\x01\xff\x16\xb5Y$ꤒ\xbc\x00\x11\v\x02\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00" +
	"\x00\x01\x13\n\x16\x03\x13\"\x16\x03\x00\x00\x132\x16\x03\x00\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x01\x05\x00\x02\x13\x82\x16\x03\x13\x9a\x16\x03\x00\x03\xffr" +
	"-,\xe7}\x14\xfb\xc1\x00Q\x12\x01\x04\xffu\xac@&\xeb\xab\x04\x84\x00U\x10\a\x01\x05\x01\x02\x13\n\x19\x03\x00\x01\x11\x02\x04\x00\x01\xff[\f\xaa" +
	"i\xf7\xbd\xc3\xca\x00\x11\x0f\x01\xff2ך>\xbf\xec\xc1\x86\x00\x05\x02\a\x10\x01\x13J\x02\x04\x13j\x02\x04\x00\x00\x13z\x02\x04\x00\x01\xff\x96.\x11" +
	"o\xfe\xcd7\xcc\x00Q\x13\x01\x01\xff\xba:W\xe1\vE\x7f\xd2\x00\x15\a\a\x01\x00\x00\x13z\x03\x04\x00\x01\x13\xa2\x03\x04\x00\x01\xff\xfd9*\xcc=" +
	"\xc7\xf2\xcd\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x01\a\x00\x00\x13j\x04\x04\x13\x8a\x04\x04\x00\x00\x13\x9a\x04\x04\x00\x01\xff\x0f\xd8\x0e\x99\xac" +
	"\xf2v\xd2\x00Q\x11\x01\x01\xff\xfa+\xf6\x04\x8c\xed~\xff\x00\x04\a\x00\x00\x13B\x05\x04\x13b\x05\x04\x00\x00\x13r\x05\x04\x00\x01\xff\xba:W\xe1\v" +
	"E\x7f\xd2\x00Q\v\x01\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00E\a\a\x02\x01\x01\x13r\x06\x04\x13\x92\x06\x04\x00\x00\x13\xa2\x06\x04\x00\x01\xffx\xd8\xd9" +
	"\xad=\xe8\a\xd9\x00Q\x12\x01\x04\xffu\xac@&\xeb\xab\x04\x84\x00\x15\x10\a\x01\x00\x00\x13Z\r\x04\x00\x01\x13\x82\r\x04\x00\x01\xffF)\xa2L\xcb" +
	"Ј\xd9\x00\x11\v\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\t\a\x00\x00\x13\x82\x0e\x04\x13\xa2\x0e\x04\x00\x00\x13\xb2\x0e\x04\x00\x01\xff\xd9\xdd\x13V " +
	"*#\xdd\x00Q\v\x01\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x02\a\x00\x00\x13\xfa\x12\x04\x13\x12\x13\x04\x00\x00\x13\"\x13\x04\x00\x01\xff\xfb\xf1\x1d\x94" +
	"\xa3\n|\xe5\x00Q\v\x01\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00E\t\a\x02\x00\x00\x13\xe2\x14\x04\x13\x02\x15\x04\x00\x00\x13\x12\x15\x04\x00\x01\xff\"\xac" +
	"F\\\x05;\x06\xe9\x00\x11\x1e\x02\xff\xe4\x97\xda\xf8\xff\xaag\xba\x00\x00\x01\x13r\x1b\x04\x13\xa2\x1b\x04\x00\x00\x13\xb2\x1b\x04\x00\x01\xff\xc9R\xe7־" +
	"D\x95\xec\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01\x13\"\x1c\x04\x13:\x1c\x04\x00\x00\x13J\x1c\x04\x13r\x1c\x04\x00\x00\xffo\xa4T\xf0" +
	"\x87B\x9c\xf7\x00\x11\v\x04\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x00\x01\x13\x92\x1c\x04\x13\xb2\x1c\x04\x00\x00\x13\xc2\x1c\x04\x13\xea\x1c\x04\x00\x00\xff\x04T\x82" +
	"\x9dW\x02&\xfc\x00Q\v\x01\x01\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00\x05\x02\a\x00\x00\x13\x1a\x1d\x04\x13:\x1d\x04\x00\x00\x13J\x1d\x04\x00\x01\xff\xfa+" +
	"\xf6\x04\x8c\xed~\xff\x00Q\v\x01\x03\xff\x17\x06\xf5\xe4Ӣ\xb1\xc0\x00E\x01\a\x05\x01\b\x13r\x1f\x04\x13\x92\x1f\x04\x00\x00\x13\xba\x1f\x04\x00\x01\x11" +
	"\x01\x92\xffbook.cap\x01np:Perso\x01n\x11\x01\x17Q\x04\x01\x01\xff\xe4\x97\xda\xf8\xff\xaag\xba\x00\x11\x01b\xffP" +
	"honeNum\x00\aber1\x01\xd7\x04QX\x03\x04\x00\x00\x04\x01\x00\x00\x13Y\x02\x1a\x00\x00ST\x02\x03\x01S`\x02\x02\x01\x01\x01" +
	"\x14\x01\x01\x00\x00\x13]\x02*\x00\x00SX\x02\x03\x01Sd\x02\x02\x01\x11\x02\x01\x14\x01\x02\x01\x01\x13a\x022\x00\x00S\\\x02\x03\x01Sh\x02\x02" +
	"\x01\x11\x03\x02\x14\x01\x03\x00\x00\x13q\x02:\x00\x00Sl\x02\x03\x01S\x88\x02\x02\x01\x01\x04\x01\x01\xffr-,\xe7}\x14\xfb\xc1\x00\x13\x85\x02Z\x00" +
	"\x02\x01\x05\x01\x01\xffx\xd8٭=\xe8\a\xd9\x00\x13q\x02B\x00\x02\x11\x06\x05\x14\x01\f\x00\x00\x13Y\x02B\x00\x00ST\x02\x03\x01Sp\x02\x02" +
	"\x01\x11\a\x06\x14\x01\r\x00\x00\x13m\x02:\x00\x00Sh\x02\x03\x01St\x02\x02\x01\x11\b\a\x14\x01\x0e\x00\x00\x13q\x022\x00\x00Sl\x02\x03\x01" +
	"Sx\x02\x02\x01\x11\t\x02\x14\x01\x0f\x01\x01\x13u\x022\x00\x00Sp\x02\x03\x01S|\x02\x02\x01\x11\n8\x14\x01\x10\x01\x01\x13y\x02B\x00\x00S" +
	"t\x02\x03\x01S\x80\x02\x02\x01\x11\v\x03\x14\x01\x11\x00\x00\x13}\x02:\x00\x00Sx\x02\x03\x01S\x84\x02\x02\x01\x11\f\b\x14\x01\x12\x00\x00\x13\x81\x02" +
	"*\x00\x00S|\x02\x03\x01S\x98\x02\x02\x01\x11\r\t\x14\x01\x13\x01\x01\x13\x95\x02:\x00\x00S\x90\x02\x03\x01S\xac\x02\x02\x01\x11\x0e\n\x14\x01\x14\x00" +
	"\x00\x13\xad\x02:\x00\x00S\xa8\x02\x03\x01S\xd4\x02\x02\x01\x11\x0f\v\x14\x01\x15\x00\x00\x13\xd1\x022\x00\x00S\xcc\x02\x03\x01S\xe8\x02\x02\x01\x11\x10\x05" +
	"\x14\x01\x16\x01\x01\x13\xe5\x02*\x00\x00S\xe0\x02\x03\x01S\xec\x02\x02\x01\x11\x11\f\x14\x01\x17\x00\x00\x13\xe9\x022\x00\x00S\xe4\x02\x03\x01S\xf0\x02\x02" +
	"\x01\x11\x12\r\x14\x01\x18\x00\x00\x13\xed\x022\x00\x00S\xe8\x02\x03\x01S\x04\x03\x02\x01\x11\x13\x18\x14\x01\x19\x01\x01\x13\x01\x03b\x00\x00R\x03\x03\x01S" +
	"\f\x03\x02\x01\x11\x14\x0e\x14\x01\x1a\x01\x01\x13\t\x03*\x00\x00S\x04\x03\x03\x01S\x10\x03\x02\x01\x11\x15\x0f\x14\x01\x1b\x01\x01\x13\x11\x03\"\x00\x00S\f" +
	"\x03\x03\x01S\x18\x03\x02\x01\x03id\x01\b\x00\x02\x01\b\x00\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x1femail\x01\f\x00\x02\x01\f" +
	"\x00\x00\x11\x01\x9a\xffnobody@e\x01xample.c\x03om?phones\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xe4" +
	"\x97\xda\xf8\xff\xaag\xba\x00\x00\x01\x01\x0e\x00\x01\xffemployme\x00\x03nt\x7faddress\x7ffriends\x01" +
	"\x0e\x00\x01P\x03\x01\x01\x10\xffu\xac@&\xeb\xab\x04\x84\x00\x00\x01\x01\x0e\x00\x01?spouse\x01\x10\xffu\xac@&\xeb\xab\x04\x84\x00\x00" +
	"\x01\x01\x10\x00\x01\x1fphoto\x01\r\x00\x02\x01\r\x00\x01\x1fmoney\x01\v\x00\x02\x01\v\xc0\xf8?\x00\x00\x7fmarried" +
	"\x01\x01\x00\x02\x05\x01\x01\x00\x01?height\x01\n\x00\x02\x01\n\x00\x01\x0ftags\x01\x0e\x00\x01P\x03\x01\x01\f\x00\x02\x01\x0e\x00\x01" +
	"?scores\x01\x0e\x00\x01P\x03\x01\x01\x03\x00\x02\x01\x0e\x00\x00\x11\x01\x1b\x1d\x01\xfe\xff\x03?matrix\x01\x0e\x00\x01P\x03\x01" +
	"\x01\x0e\x00\x01P\x03\x01\x01\v\x00\x02\x01\x0e\x00\x01\x1fmoods\x01\x0e\x00\x01P\x03\x01\x01\x0f\xff\x16\xb5Y$ꤒ\xbc\x00\x00\x01\x01\x0e" +
	"\x00\x01\x0fmood\x01\x0f\xff\x16\xb5Y$ꤒ\xbc\x00\x00\x01\x05\x0f\x01\x00\x01\x1fextra\x01\x12\x00\x02\x01\x12\x00\x01\x1ffla" +
	"gs\x01\x0e\x00\x01P\x03\x01\x01\x01\x00\x02\x01\x0e\x00\x01\xfftemperat\x00\aure\x01\x02\x00\x02\x05\x02\xfb\x00\x01\x0fbor" +
	"n\x01\x10\xff\x05\x1c\xa2\xa5\xa6\xb0\x85\xb0\x00\x00\x01\x01\x10\x00\x00\x10\x01\x0f\xb2\a\x01\x01\akey\x01\r\x00\x02\x01\r\x00\x00\x11\x01\x1a\a\x01\x02" +
	"\xff\x11\x01z\xffbook.cap\x00?np:Map\x11\x01\x17Q\x04\x01\x01\xff[\f\xaai\xf7\xbd\xc3\xca\x00\x11\x012\x1fEn" +
	"try\x11\x01\x17A\b\x01\x11\x05\"\x11\x052\aKey\x1fValue\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rB\x00\x00Q" +
	"\b\x03\x01\x11\x02\x03\x7fentries\x01\x0e\x00\x01P\x03\x01\x01\x10\xff[\f\xaai\xf7\xbd\xc3\xca\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01" +
	"\xff2ך>\xbf\xec\xc1\x86\x00\x01\x01\x00\x00P\x02\x01\x01\x0e\x00\x01\x11\x01\xc2\xffbook.cap\x02np:Shape.c" +
	"ircle\x00\x11\x01?Q\x04\x03\x04\x10\x01\x14\x01\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?radius\x01\v\x00\x02" +
	"\x01\v\x00\x01\x11\x01\x92\xffbook.cap\x01np:Eithe\x01r\x11\x01\aP\x01\x01\x11\x01\x17A\b\x01\x11\x05\x12\x11\x05" +
	"\x12\x01L\x01R\x11\x01\xafQ\f\x03\x04\f\xff\xff\x04\x01\x00\x00\x11E*\x00\x00Q@\x03\x01QL\x02\x01\r\x01\xfe\xff\x14\x01\x01\x00\x00\x11I2" +
	"\x00\x00QD\x03\x01QP\x02\x01\r\x02\xfd\xff\x14\x01\x02\x00\x00\x11M*\x00\x00QH\x03\x01QT\x02\x01\x0fleft\x01\x12\x01\x01\xff\x8a\xbe" +
	"%ҭH\xaf\x95\x00\x00\x00\x01\x12\x00\x01\x1fright\x01\x12\x05\x01\x01\xff\x8a\xbe%ҭH\xaf\x95\x00\x00\x00\x01\x12\x00\x01\x0fnon" +
	"e\x00\x06\x11\x01\x92\xffbook.cap\x01np:Loope\x01d\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T\x11" +
	"\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)2\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x01\x01\x11-*\x00\x00Q(\x03\x01Qd" +
	"\x02\x01\x1fvalue\x01\x12\x01\x01\xff5\xa0Θ\xcc\x15S\x98\x00\x00\x00\x01\x12\x00\x01\x0fnext\x01\x10\xff5\xa0Θ\xcc\x15S\x98" +
	"\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff5\xa0Θ\xcc\x15S\x98\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff5\xa0\xce" +
	"\x98\xcc\x15S\x98\x00\x00\x00\x01\x10\x00\x00@\x02\x00\x00@\x02\x00\x011\x01\x12\x01\xffbook.cap\x03np:Person." +
	"employment.arm\x01y\x11\x01wQ\b\x03\x04\x10\x06\x14\x01\b\x01\x01\x11)*\x00\x00Q$\x03\x01Q0\x02\x01\x11" +
	"\x01\x03\x14\x01\t\x00\x00\x11-*\x00\x00Q(\x03\x01Q4\x02\x01\x0frank\x01\x06\x00\x02\x05\x06\x03\x00\x01\x0fbase\x01\f\x00\x02\x01" +
	"\f\x00\x01\x11\x01\x92\xffbook.cap\x01np:prime\x01s\x11\x01\aP\x01\x01P\x03\x01\x01\x0e\x00\x01P\x03\x01\x01\x06" +
	"\x00\x02P\x02\x01\x01\x0e\x00\x00\x11\x01\"\x0f\x02\x03\x05\a\x11\x01\x8a\xffbook.cap\x01np:limit\x00\x00\x11\x01\aP" +
	"\x01\x01P\x03\x01\x01\b\x00\x02P\x02\x01\x11\bM\x00\x01\x11\x01\x8a\xffbook.cap\x01np:Lists\x00\x00\x11\x01\aP" +
	"\x01\x011\x01\xc7\x01Q \x03\x04\x00\x00\x04\x01\x00\x00\x11\xd1*\x00\x00Q\xcc\x03\x01Q\xe8\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11\xe52\x00\x00Q\xe0" +
	"\x03\x01Q\xfc\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11\xf92\x00\x00Q\xf4\x03\x01S\x10\x01\x02\x01\x11\x03\x03\x14\x01\x03\x00\x00\x13\r\x012\x00\x00S\b" +
	"\x01\x03\x01S$\x01\x02\x01\x11\x04\x04\x14\x01\x04\x00\x00\x13!\x012\x00\x00S\x1c\x01\x03\x01S8\x01\x02\x01\x11\x05\x05\x14\x01\x05\x00\x00\x135\x01B" +
	"\x00\x00S0\x01\x03\x01SL\x01\x02\x01\x11\x06\x06\x14\x01\x06\x00\x00\x13I\x012\x00\x00SD\x01\x03\x01Sp\x01\x02\x01\x11\a\a\x14\x01\a\x00\x00" +
	"\x13m\x012\x00\x00Sh\x01\x03\x01S\x84\x01\x02\x01\x0fnums\x01\x0e\x00\x01P\x03\x01\x01\x04\x00\x02\x01\x0e\x00\x01\x1fbools\x01\x0e" +
	"\x00\x01P\x03\x01\x01\x01\x00\x02\x01\x0e\x00\x01\x1ftexts\x01\x0e\x00\x01P\x03\x01\x01\f\x00\x02\x01\x0e\x00\x01\x1fdatas\x01\x0e\x00\x01" +
	"P\x03\x01\x01\r\x00\x02\x01\x0e\x00\x01\x1fvoids\x01\x0e\x00\x01P\x03\x01\x00\x03\x01\x0e\x00\x01\x7fstructs\x01\x0e\x00\x01P\x03" +
	"\x01\x01\x10\xff\x05\x1c\xa2\xa5\xa6\xb0\x85\xb0\x00\x00\x01\x01\x0e\x00\x01\x1flists\x01\x0e\x00\x01P\x03\x01\x01\x0e\x00\x01P\x03\x01\x01\x02\x00\x02\x01" +
	"\x0e\x00\x01\x1fmoods\x01\x0e\x00\x01P\x03\x01\x01\x0f\xff\x16\xb5Y$ꤒ\xbc\x00\x00\x01\x01\x0e\x00\x01\x11\x01\x82\xffbook.c" +
	"ap\x01np:best\x00\x11\x01\aP\x01\x01P\x03\x01\x01\x0f\xff\x16\xb5Y$ꤒ\xbc\x00\x00\x01P\x02\x01\x05\x0f\x01\x00\x01\x11\x01" +
	"\x82\xffbook.cap\x01np:Page\x00\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T\x11\x01wQ\b\x03\x04\x00" +
	"\x00\x04\x01\x00\x00\x11)*\x00\x00Q$\x03\x01Q`\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11]\"\x00\x00QX\x03\x01Qd\x02\x01\x0fmore" +
	"\x01\x10\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01" +
	"P\x03\x01\x01\x12\x01\x01\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00\x01\x10\x00\x01\aone\x01\x12\x01\x01\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00\x01" +
	"\x12\x00\x01\x11\x01\x82\xffbook.cap\x01np:Date\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	"E*\x00\x00Q@\x03\x01QL\x02\x01\x11\x01\x02\x14\x01\x01\x00\x00\x11I2\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x03\x14\x01\x02\x00\x00\x11M\"" +
	"\x00\x00QH\x03\x01QT\x02\x01\x0fyear\x01\x03\x00\x02\x01\x03\x00\x01\x1fmonth\x01\x06\x00\x02\x01\x06\x00\x01\aday\x01\x06\x00" +
	"\x02\x01\x06\x00\x01\x11\x01r\xffbook.cap\x00\x1fnp:pi\x11\x01\aP\x01\x01P\x03\x01\x01\v\x00\x02P\x02\x01\x01\v\xffn" +
	"\x86\x1b\xf0\xf9!\t@\x00\x00\x00\x11\x01\x82\xffbook.cap\x01np:blob\x00\x11\x01\aP\x01\x01P\x03\x01\x01\r\x00\x02" +
	"P\x02\x01\x01\r\x00\x00\x11\x01\x12\x02\xff\x11\x01\x92\xffbook.cap\x01np:origi\x01n\x11\x01\aP\x01\x01P\x03\x01" +
	"\x01\x10\xff\x0f\xd8\x0e\x99\xac\xf2v\xd2\x00\x00\x01P\x02\x01\x01\x10\x00\x00\x10\x01\x8c\x80?@\x11\x01\xf2\xffbook.cap\x02np:P" +
	"erson.PhoneN\x1fumber\x11\x01\x17Q\x04\x01\x01\xff\"\xacF\\\x05;\x06\xe9\x00\x11\x01*\x0fType\x11" +
	"\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11):\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-*\x00\x00Q(\x03\x01Q4\x02" +
	"\x01?number\x01\f\x00\x02\x01\f\x00\x01\x0ftype\x01\x0f\xff\"\xacF\\\x05;\x06\xe9\x00\x00\x01\x01\x0f\x00\x01\x11\x01\xaa\xffb" +
	"ook.cap\x01np:Direc\x0ftory\x11\x01\aP\x01\x01\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11a:\x00" +
	"\x00Q\\\x03\x01Q\xb0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11\xad2\x00\x00Q\xa8\x03\x01S\f\x01\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x13\t\x01*\x00" +
	"\x00S\x04\x01\x03\x01S@\x01\x02\x01\x11\x03\x03\x14\x01\x03\x00\x00\x13=\x01B\x00\x00S8\x01\x03\x01SD\x01\x02\x01?byName\x01\x10" +
	"\xff2ך>\xbf\xec\xc1\x86\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff2ך>\xbf\xec\xc1\x86\x00\x00\x00\x11\x01'Q\b\x01\x01\x01\x01Q\b" +
	"\x03\x01\x01\x01Q\x10\x03\x01\x01\f\x00\x02\x01\x10\xffu\xac@&\xeb\xab\x04\x84\x00\x00\x01\x01\x10\x00\x01\x1flists\x01\x10\xff2ך>\xbf" +
	"\xec\xc1\x86\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff2ך>\xbf\xec\xc1\x86\x00\x00\x00\x11\x01'Q\b\x01\x01\x01\x01Q\b\x03\x01\x01\x01Q\x10" +
	"\x03\x01\x01\f\x00\x02\x01\x0e\x00\x01P\x03\x01\x01\x04\x00\x02\x01\x10\x00\x01\x0fpage\x01\x10\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00@\x01\x11\x01" +
	"\x1fQ\x04\x02\x01\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x10\xffu\xac@&\xeb\xab\x04\x84\x00\x00\x01\x01" +
	"\x10\x00\x01\x7funtyped\x01\x10\xff2ך>\xbf\xec\xc1\x86\x00\x00\x01\x01\x10\x00\x01\x11\x01\x82\xffbook.cap\x01np" +
	":Mood\x00\x11\x01\aP\x01\x01\x11\x017Q\b\x01\x02\x00\x00\x11\x11\"\x00\x00\x01\x01\x11\t2\x00\x00\asad\x1fhappy\x11" +
	"\x01Z\xffbook.cap\x00\x03np1\x01\x87\x01Q`\x01\x01\xffu\xac@&\xeb\xab\x04\x84\x00\x11\xb9:\xff\x16\xb5Y$ꤒ" +
	"\xbc\x00\x11\xb5*\xff\x05\x1c\xa2\xa5\xa6\xb0\x85\xb0\x00\x11\xb1*\xff\xfa+\xf6\x04\x8c\xed~\xff\x00\x11\xad2\xff\xfd9*\xcc=\xc7\xf2\xcd\x00\x11\xa9b" +
	"\xff2ך>\xbf\xec\xc1\x86\x00\x11\xa9\"\xff,E\xae\xb2\xb4\x8b\x8d\xbb\x00\x11\xa5R\xff\xbcNP\xb6\xcfç\xaf\x00\x11\xa5*\xff\x8a\xbe%\xd2" +
	"\xadH\xaf\x95\x00\x11\xa1:\xff\xa7$MC\xfe\xe2\x0e\xa8\x00\x11\x9d2\xffo\xa4T\xf0\x87B\x9c\xf7\x00\x11\x992\xf7\xb4\x0e.\xc9'\x9c\xb6\x11\x95" +
	":\xff\x96/e\xc3?\xca9\xa3\x00\x11\x91:\xff\xff\x94\xc4\x17\u0084\x12\xb4\x00\x11\x8d\x1a\xff\xc9R\xe7־D\x95\xec\x00\x11\x89\"\xff\xd7w\xcc" +
	"tՀ\xa4\xae\x00\x11\x85*\xffpc+Mʑ\x19\xb6\x00\x11\x81*\xff\xba:W\xe1\vE\x7f\xd2\x00\x11}B\xff\xd9\xdd\x13V *#\xdd" +
	"\x00\x11y*\xff\x04T\x82\x9dW\x02&\xfc\x00\x11u:\xff5\xa0Θ\xcc\x15S\x98\x00\x11q:\xff\xfb\xf1\x1d\x94\xa3\n|\xe5\x00\x11mJ\xff" +
	"l\xa6\x96\xe5\n\xf9O\xab\x00\x11m2\xffF)\xa2L\xcbЈ\xd9\x00\x11iJ?Person\x0fMood\x0fDate\x1fS" +
	"hape\xffAddressB\x00\aook\aMap\xffDirector\x00\x01y\x0fPage?Eith" +
	"er\x1flimit\x1fmotto?origin?primes\x03pi\ainf\x0fbest\x0fblo" +
	"b\x7fEndless\x0fTree?Mutual?Looped\xffDefaults\x00\x00\x00\x1fLis" +
	"ts\xffAnything\x00\x00\x00\x11\x01\xea\xffbook.cap\x02np:Person.employ\x0f" +
	"ment1\x01\x1f\x01Q\x14\x03\x04\f\xff\xff\x14\x01\x04\x00\x00\x11}Z\x00\x00Q|\x03\x01Q\x88\x02\x01\x1d\x01\xfe\xff\x03\x14\x01\x05\x00\x00\x11" +
	"\x85J\x00\x00Q\x84\x03\x01Q\x90\x02\x01\x1d\x02\xfd\xff\x03\x14\x01\x06\x00\x00\x11\x8d:\x00\x00Q\x88\x03\x01Q\x94\x02\x01\r\x03\xfc\xff\x14\x01\a\x00\x00" +
	"\x11\x91j\x00\x00Q\x90\x03\x01Q\x9c\x02\x01\r\x04\xfb\xff\x01\x01\xff\xab\x85\r\xc2L\xc2P\xa1\x00\x11\x99*\x00\x02\xffunemploy\x00" +
	"\x03ed\x00\x06\xffemployer\x00\x00\x00\x01\f\x00\x02\x01\f\x00\x01?school\x01\f\x00\x02\x01\f\x00\x01\xffsel" +
	"fEmpl\x00\x0foyed\x00\x06\x0farmy\x11\x01\xaa\xffbook.cap\x01np:Map.E\x0fntry" +
	"\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-2\x00" +
	"\x00Q(\x03\x01Q4\x02\x01\akey\x01\x12\x01\x01\xff2ך>\xbf\xec\xc1\x86\x00\x00\x00\x01\x12\x00\x01\x1fvalue\x01\x12\x05\x01\x01" +
	"\xff2ך>\xbf\xec\xc1\x86\x00\x00\x00\x01\x12\x00\x01\x11\x01\xca\xffbook.cap\x02np:Endless.grou" +
	"p\x00\x00\x11\x01?Q\x04\x03\x04\x10\x05\x14\x01\x06\x01\x01\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1finner\x01\x10\xff\xba:W\xe1\v" +
	"E\x7f\xd2\x00\x00\x01\x01\x10\x00\x00P\x01\a\x01\t\x00\x06\x11\x01\xba\xffbook.cap\x01np:Addre?ssBoo" +
	"k\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q$\x02\x01?people\x01\x0e\x00\x01" +
	"P\x03\x01\x01\x10\xffu\xac@&\xeb\xab\x04\x84\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xba\xffbook.cap\x01np:Shape?." +
	"Point\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\x12\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00" +
	"\x00\x11-\x12\x00\x00Q(\x03\x01Q4\x02\x01\x01x\x01\n\x00\x02\x01\n\x00\x01\x01y\x01\n\x00\x02\x01\n\x00\x01\x11\x01\x9a\xffbook.c" +
	"ap\x01np:Endle\x03ss\x11\x01\aP\x01\x011\x01\xff\x01Q$\x03\x04\x00\x00\x04\x01\x01\x01\x11\xed*\x00\x00Q\xe8\x03\x01Q" +
	"\xf4\x02\x01\x01\x01\x14\x01\x01\x00\x00\x13\x11\x01:\x00\x00S\f\x01\x03\x01S\x18\x01\x02\x01\x11\x02\x01\x14\x01\x02\x01\x01\x13\x15\x01*\x00\x00S\x10\x01\x03" +
	"\x01S,\x01\x02\x01\x11\x03\x02\x14\x01\x03\x01\x01\x13m\x012\x00\x00Sh\x01\x03\x01S\x94\x01\x02\x01\x11\x04\x03\x14\x01\x04\x01\x01\x13\xb9\x012\x00\x00" +
	"S\xb4\x01\x03\x01S\xc0\x01\x02\x01\x11\x05\x04\x14\x01\x05\x01\x01\x13\xc9\x01*\x00\x00S\xc4\x01\x03\x01R\x02\x02\x01\x01\x06\x01\x01\xff\x96.\x11o\xfe\xcd" +
	"7\xcc\x00\x13%\x022\x00\x02\x1d\a\xff\xff\x06\x14\x01\a\x01\x01\x13\r\x02:\x00\x00S\b\x02\x03\x01S$\x02\x02\x01\r\b\xfe\xff\x14\x01\b\x00\x00" +
	"\x13E\x02*\x00\x00S@\x02\x03\x01SL\x02\x02\x01\x0fself\x01\x10\xff\xba:W\xe1\vE\x7f\xd2\x00\x00\x01\x01\x10\x00\x00P\x01\a\x01\x05" +
	"\x00\x06?number\x01\x02\x00\x02\x01\x02\x00\x01\x0flist\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xba:W\xe1\vE\x7f\xd2\x00\x00\x01\x01" +
	"\x0e\x00\x00\x11\x01\x87Q\b\x01\a\x00\a\x01\x06\x00\x06\x1flists\x01\x0e\x00\x01P\x03\x01\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xba:W\xe1\v" +
	"E\x7f\xd2\x00\x00\x01\x01\x0e\x00\x00\x11\x01\x0e\x11\x01GQ\x04\x01\a\x00\a\x1fother\x01\x10\xff\x04T\x82\x9dW\x02&\xfc\x00\x00\x01\x01\x10" +
	"\x00\x00P\x01\x02\x01\a\x00\x01\x0fpage\x01\x10\xff\xbcNP\xb6\xcfç\xaf\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\xbcNP\xb6\xcf\xc3" +
	"\xa7\xaf\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x10\xff\xba:W\xe1\vE\x7f\xd2\x00\x00\x01\x01\x10\x00\x00@\x02\x00\x00P\x01\a\x01\b" +
	"\x00\x06\x1fgroup?member\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xba:W\xe1\vE\x7f\xd2\x00\x00\x01\x01\x0e\x00\x00\x11\x01GQ" +
	"\x04\x01\a\x01\n\x00\x06\x0fvoid\x00\x06\x11\x01\xd2\xffbook.cap\x02np:Person.addres\x01" +
	"s\x11\x01wQ\b\x03\x04\x10\x04\x14\x01\n\x00\x00\x11):\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x04\x14\x01\v\x01\x01\x11-\"\x00\x00Q(\x03" +
	"\x01Q4\x02\x01?street\x01\f\x00\x02\x01\f\x00\x01\azip\x01\a\x00\x02\r\a\xd2\x04\x00\x01\x11\x01\xa2\xffbook.c" +
	"ap\x01np:Anyth\aing\x11\x01\aP\x01\x011\x01\xff\x01Q$\x03\x04\x00\x00\x04\x01\x00\x00\x11\xed\x12\x00\x00Q\xe8\x03\x01" +
	"Q\xf4\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11\xf1\x12\x00\x00Q\xec\x03\x01Q\xf8\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11\xf5\x12\x00\x00Q\xf0\x03\x01Q\xfc" +
	"\x02\x01\x11\x03\x03\x14\x01\x03\x00\x00\x11\xf9\x12\x00\x00Q\xf4\x03\x01R\x01\x02\x01\x11\x04\x04\x14\x01\x04\x00\x00\x11\xfd\x12\x00\x00Q\xf8\x03\x01S\x04\x01\x02" +
	"\x01\x11\x05\x05\x14\x01\x05\x00\x00\x13\x01\x01\x12\x00\x00Q\xfc\x03\x01S\b\x01\x02\x01\x11\x06\x06\x14\x01\x06\x00\x00\x13\x05\x01\x12\x00\x00R\x01\x03\x01S\f" +
	"\x01\x02\x01\x11\a\a\x14\x01\a\x00\x00\x13\t\x01\x12\x00\x00S\x04\x01\x03\x01S\x10\x01\x02\x01\x11\b\b\x14\x01\b\x00\x00\x13\r\x01\x12\x00\x00S\b\x01" +
	"\x03\x01S\x14\x01\x02\x01\x01a\x01\x12\x00\x02\x01\x12\x00\x01\x01b\x01\x12\x00\x02\x01\x12\x00\x01\x01c\x01\x12\x00\x02\x01\x12\x00\x01\x01d\x01\x12\x00\x02\x01" +
	"\x12\x00\x01\x01e\x01\x12\x00\x02\x01\x12\x00\x01\x01f\x01\x12\x00\x02\x01\x12\x00\x01\x01g\x01\x12\x00\x02\x01\x12\x00\x01\x01h\x01\x12\x00\x02\x01\x12\x00\x01\x01" +
	"i\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\x82\xffbook.cap\x01np:Tree\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00" +
	"\x00\x04\x01\x01\x01\x11E*\x00\x00Q@\x03\x01Q\\\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11m:\x00\x00Qh\x03\x01Qt\x02\x01\x11\x02\x01\x14\x01\x02" +
	"\x00\x00\x11q:\x00\x00Ql\x03\x01Qx\x02\x01\x0fkids\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xd9\xdd\x13V *#\xdd\x00\x00\x01\x01\x0e\x00" +
	"\x00\x11\x01\x1fQ\x04\x01\x02\x01\x01\x11\x05\a\x00\x00P\x01\x02?number\x01\x02\x00\x02\x01\x02\x00\x01?parent\x01\x10\xff\xd9" +
	"\xdd\x13V *#\xdd\x00\x00\x01\x01\x10\x00\x01\x11\x01\xa2\xffbook.cap\x01np:Defau\alts\x11\x01\aP\x01" +
	"\x011\x017\x02Q(\x03\x04\x00\x00\x04\x01\x01\x01\x13\t\x01*\x00\x00S\x04\x01\x03\x01S \x01\x02\x01\x11\x01\x01\x14\x01\x01\x01\x01\x13!\x012\x00" +
	"\x00S\x1c\x01\x03\x01S8\x01\x02\x01\x11\x02\x02\x14\x01\x02\x01\x01\x139\x012\x00\x00S4\x01\x03\x01SP\x01\x02\x01\x11\x03\x03\x14\x01\x03\x01\x01\x13" +
	"U\x012\x00\x00SP\x01\x03\x01Sl\x01\x02\x01\x11\x04\x04\x14\x01\x04\x01\x01\x13q\x012\x00\x00Sl\x01\x03\x01S\x88\x01\x02\x01\x11\x05\x05\x14\x01" +
	"\x05\x01\x01\x13\x85\x01B\x00\x00S\x80\x01\x03\x01S\x9c\x01\x02\x01\x11\x06\x06\x14\x01\x06\x01\x01\x13\xa1\x012\x00\x00S\x9c\x01\x03\x01S\xc8\x01\x02\x01\x11" +
	"\a\a\x14\x01\a\x01\x01\x13\xcd\x012\x00\x00S\xc8\x01\x03\x01S\xe4\x01\x02\x01\x1d\b\xff\xff\b\x14\x01\b\x01\x01\x13\xe5\x01:\x00\x00S\xe0\x01\x03\x01" +
	"S\xfc\x01\x02\x01\r\t\xfe\xff\x14\x01\t\x00\x00\x13\xfd\x012\x00\x00S\xf8\x01\x03\x01S\x04\x02\x02\x01\x0fnums\x01\x0e\x00\x01P\x03\x01\x01\x04" +
	"\x00\x02\x01\x0e\x00\x00\x11\x01\f\x01\x01\x1fbools\x01\x0e\x00\x01P\x03\x01\x01\x01\x00\x02\x01\x0e\x00\x00\x11\x01\t\x01\x01\x1ftexts\x01" +
	"\x0e\x00\x01P\x03\x01\x01\f\x00\x02\x01\x0e\x00\x00\x11\x01\x0e\x11\x01\x12\x01a\x1fdatas\x01\x0e\x00\x01P\x03\x01\x01\r\x00\x02\x01\x0e\x00\x00\x11" +
	"\x01\x0e\x11\x01\n\x01b\x1fvoids\x01\x0e\x00\x01P\x03\x01\x00\x03\x01\x0e\x00\x00\x11\x01\x10\x7fstructs\x01\x0e\x00\x01P\x03\x01" +
	"\x01\x10\xff\x05\x1c\xa2\xa5\xa6\xb0\x85\xb0\x00\x00\x01\x01\x0e\x00\x00\x11\x01\x0f\x11\x04\x01\x01\x01\x1flists\x01\x0e\x00\x01P\x03\x01\x01\x0e\x00\x01P" +
	"\x03\x01\x01\x02\x00\x02\x01\x0e\x00\x00\x11\x01\x0e\x11\x01\n\x01\x01\x1fmoods\x01\x0e\x00\x01P\x03\x01\x01\x0f\xff\x16\xb5Y$ꤒ\xbc\x00\x00" +
	"\x01\x01\x0e\x00\x00\x11\x01\v\x01\x01?member\x01\x0e\x00\x01P\x03\x01\x01\a\x00\x02\x01\x0e\x00\x00\x11\x01\v\x01\x02\x1fother\x00" +
	"\x061\x01\x1a\x01\xffbook.cap\x03np:Person.PhoneNumber.Ty\x03pe\x11\x01" +
	"\aP\x01\x01\x11\x01OQ\f\x01\x02\x00\x00\x11\x1d:\x00\x00\x01\x01\x11\x15*\x00\x00\x01\x02\x11\r*\x00\x00?mobile\x0fhome" +
	"\x0fwork\x11\x01z\xffbook.cap\x00?np:inf\x11\x01\aP\x01\x01P\x03\x01\x01\n\x00\x02P\x02\x01\xc1\n\x80" +
	"\x7f\x00\x01\x11\x01\x8a\xffbook.cap\x01np:motto\x00\x00\x11\x01\aP\x01\x01P\x03\x01\x01\f\x00\x02P\x02\x01\x01\f" +
	"\x00\x00\x11\x01R\xffbe \"kind\x00\x01\"\x11\x01\x92\xffbook.cap\x01np:Mutua\x01l\x11\x01\aP" +
	"\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E:\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x01\x01\x11IB\x00\x00QD\x03\x01" +
	"QP\x02\x01\x11\x02\x01\x14\x01\x02\x01\x01\x11mB\x00\x00Qh\x03\x01Q\xa4\x02\x01?number\x01\x02\x00\x02\x01\x02\x00\x01\x7fend" +
	"less\x01\x10\xff\xba:W\xe1\vE\x7f\xd2\x00\x00\x01\x01\x10\x00\x00P\x01\a\x00\a\x7fgeneric\x01\x10\xff5\xa0Θ\xcc\x15" +
	"S\x98\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff5\xa0Θ\xcc\x15S\x98\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\f\x00\x02\x01\x10" +
	"\x00\x00@\x02\x00\x01\x11\x01\x8a\xffbook.cap\x01np:Shape\x00\x00\x11\x01\x17Q\x04\x01\x01\xff\x0f\xd8\x0e\x99\xac\xf2v" +
	"\xd2\x00\x11\x012\x1fPoint1\x01W\x01Q\x18\x03\x04\x00\x00\x04\x01\x00\x00\x11\x99*\x00\x00Q\x94\x03\x01Q\xa0\x02\x01\r\x01\xff\xff\x01\x01" +
	"\xffkŦ\x0e\xde\xf4\x14\x8a\x00\x11\x9d:\x00\x02\x1d\x02\xfe\xff\x01\x14\x01\x02\x00\x00\x11\x85:\x00\x00Q\x80\x03\x01Q\x8c\x02\x01\r\x03\xfd\xff\x14\x01" +
	"\x03\x00\x00\x11\x892\x00\x00Q\x84\x03\x01Q\x90\x02\x01\r\x04\xfc\xff\x14\x01\x04\x00\x00\x11\x8dB\x00\x00Q\x88\x03\x01Q\xa4\x02\x01\r\x05\xfb\xff\x14\x01" +
	"\x05\x00\x00\x11\xa12\x00\x00Q\x9c\x03\x01Q\xa8\x02\x01\x0farea\x01\v\x00\x02\x01\v\x00\x01?circle?square\x01" +
	"\v\x00\x02\x01\v\x00\x01\x1fempty\x00\x06\x7fpolygon\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x0f\xd8\x0e\x99\xac\xf2v\xd2\x00\x00\x01" +
	"\x01\x0e\x00\x01\x1finner\x01\x10\xff\xfa+\xf6\x04\x8c\xed~\xff\x00\x00\x01\x01\x10\x00\x01\x11\x01\xfa\xffPerson i\x02s s" +
	"omebody one k?nows.\n\x11\x01\xb7AX\x01\x00\x00\x11Q\xea\x00\x01\x11U\xba\x00\x10\xffThe n" +
	"ame\x02, as it is writt\x0fen.\n\xffWhat the\x01 person ?" +
	"does.\n1\x01\xe2\x01\xffThe same\x06 without defaults, and w" +
	"hat reads as null of eac\ah.\n\x11\x01GA \x01\x00\a1\x01\xd2\x01\xffAn " +
	"addre\x06ss book, which uses most of what struc" +
	"ts can do.\x01\n\x11\x01/A\x14\x01\x00\x04\x11\x01\xca\xffIts defa\x02ult has an " +
	"end.\n\x00\x00\x11\x01\x1fA\f\x01\x00\x02"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
