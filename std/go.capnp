# Annotations that steer generated Go code, with the names and ids that Go code generators for Cap'n Proto agree on.
@0xd12a1c51fedd6c88;

annotation package(file) :Text;
# The name of the package of the generated file.

annotation import(file) :Text;
# The import path of that package.

annotation doc(struct, field, enum) :Text;
# A doc comment, in place of the one in the schema.

annotation tag(enumerant) :Text;
# What String gives for this enumerant.

annotation notag(enumerant) :Void;
# String gives nothing for this enumerant.

annotation customtype(field) :Text;
# Has no effect. Old schemas use it.

annotation name(struct, field, union, enum, enumerant, interface, method, param, annotation, const, group) :Text;
# The name in Go.
