"""What the compiler says about a program: diagnostics and their table of codes.

Texts live in `MESSAGES` and nowhere else. Codes and wording are those of the AL compiler where its reference
gives them (developer/diagnostics). Codes beginning with ALRUN are alrun's own: about files and projects, which the
AL compiler reports through other channels.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from alrun.source import Span
from alrun.tree import struct


class Severity(Enum):
    """How bad a diagnostic is; only errors stop a program from running."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@struct
class Diagnostic:
    """One message about one place. `str()` is the line a build log shows: `file(line,col): error AL0118: text`."""

    code: str
    text: str
    span: Span
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        line, column = self.span.position
        return f"{self.span.file.path}({line},{column}): {self.severity.value} {self.code}: {self.text}"


class DiagnosticBag:
    """Collects the diagnostics of one compilation, each place and code once."""

    def __init__(self, is_wanted: Callable[[str], bool] | None = None) -> None:
        """`is_wanted` tells of the path of a file whether what is wrong in it is collected; without it, all is."""
        self._found: dict[tuple[str, int, str, str], Diagnostic] = {}
        self._is_wanted = is_wanted

    def report(self, code: str, span: Span, *arguments: object) -> None:
        """Add the message of `code`, its placeholders {0}.. filled with `arguments`.

        Raises KeyError if `code` is not in `MESSAGES`: a bug of alrun.
        """
        severity, template = MESSAGES[code]
        self.add(Diagnostic(code, template.format(*arguments), span, severity))

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a finished diagnostic, if it is wanted."""
        if self._is_wanted is None or self._is_wanted(diagnostic.span.file.path):
            self.keep(diagnostic)

    def keep(self, diagnostic: Diagnostic) -> None:
        """Add a finished diagnostic whatever file it is about."""
        span = diagnostic.span
        self._found.setdefault((span.file.path, span.start, diagnostic.code, diagnostic.text), diagnostic)

    def extend(self, diagnostics: DiagnosticBag) -> None:
        """Add all that another bag holds, wanted here or not."""
        self._found = {**diagnostics._found, **self._found}

    def drop(self, is_unwanted: Callable[[Diagnostic], bool]) -> None:
        """Take out what nobody wants to hear of."""
        self._found = {key: found for key, found in self._found.items() if not is_unwanted(found)}

    def taken(self) -> DiagnosticBag:
        """A bag with all that is in this one, which is empty from then on."""
        taken = DiagnosticBag()
        taken._found, self._found = self._found, {}
        return taken

    @property
    def has_errors(self) -> bool:
        """Whether anything in it stops the program from running."""
        return any(found.severity is Severity.ERROR for found in self._found.values())

    def __len__(self) -> int:
        return len(self._found)

    def sorted(self) -> list[Diagnostic]:
        """All of them by file, then place, then code."""
        return sorted(self._found.values(), key=lambda d: (d.span.file.path, d.span.start, d.code))


_E, _W = Severity.ERROR, Severity.WARNING

MESSAGES: dict[str, tuple[Severity, str]] = {
    # Files and projects
    "ALRUN001": (_E, "There is no such file or folder."),
    "ALRUN002": (_E, "It cannot be read: {0}."),
    "ALRUN003": (_E, "It is a binary file, not a text."),
    "ALRUN004": (_E, "It is neither UTF-8 nor UTF-16 text."),
    "ALRUN005": (_E, "The folder holds no .al file."),
    "ALRUN006": (_E, "It is not an .al file, an .app package, nor a folder of them."),
    "ALRUN007": (_E, "This is not valid JSON: {0}."),
    "ALRUN008": (_E, "'{0}' must be {1}."),
    "ALRUN020": (_E, "The app '{0}' is there twice: here in version {1}, and in {2}."),
    "ALRUN021": (_E, "The dependencies of apps form a circle: {0}."),
    "AL1022": (
        _W,
        "A package with publisher '{0}', name '{1}', and a version compatible with '{2}' could not be found in the "
        "package cache folders: {3}.",
    ),
    "AL1024": (
        _E,
        "A package with publisher '{0}', name '{1}', and a version compatible with '{2}' could not be loaded. {3}.",
    ),
    "AL1046": (_E, "The application ID ranges {0} are overlapping."),
    "AL1047": (_E, "The application ID range {0} is not valid."),
    "AL1048": (
        _E,
        "Both 'idRange' and 'idRanges' properties are added. You should use the 'idRanges' property and remove the "
        "'idRange' property.",
    ),
    "AL1070": (
        _E,
        "Duplicate package dependency with application ID '{0}'. Remove duplicate dependencies in the application "
        "manifest.",
    ),
    "AL1152": (
        _E,
        "Dependency with ID '{0}' matches the current application ID. Remove this dependency from the application "
        "manifest.",
    ),
    "AL1084": (
        _E,
        "There are multiple .xlf translation files providing translations for the locale '{0}' for app '{1}'.",
    ),
    "ALRUN022": (_E, "The translation file is not valid: {0}."),
    "ALRUN030": (_E, "It is not an .app package: {0}."),
    "ALRUN031": (_E, "The package is damaged: {0}."),
    "ALRUN032": (_E, "The package is refused: {0}."),
    "ALRUN033": (_E, "It is a runtime package: it holds no AL, and nothing that describes its objects."),
    # Limits of alrun
    "ALRUN100": (_E, "This is nested too deeply."),
    "ALRUN101": (_E, "Loops are nested too deeply: at most {0}."),
    # Syntax
    "AL0100": (_E, "Unterminated multiline comment."),
    "AL0104": (_E, "Syntax error, '{0}' expected"),
    "AL0105": (_E, "Syntax error, identifier expected; '{1}' is a keyword."),
    "AL0106": (_E, "Syntax error, 'TO' or 'DOWNTO' expected."),
    "AL0107": (_E, "Syntax error, identifier expected"),
    "AL0109": (_E, "Unexpected token encountered."),
    "AL0110": (_E, "Orphaned ELSE statement."),
    "AL0111": (_E, "Semicolon expected"),
    "AL0114": (_E, "Syntax error, integer literal expected."),
    "AL0183": (_E, "Unexpected character '{0}'."),
    "AL0198": (_E, "Expected one of the application object keywords ({0})."),
    "AL0176": (_E, "Expected one of the calculation formula methods (Average,Count,Exist,Min,Max,Lookup,Sum)."),
    "AL0252": (_E, "Expected 'Ascending' or 'Descending' value."),
    "AL0726": (_E, "An identifier, a literal, or an option access is expected as the value of a filter expression."),
    "AL0457": (_W, "The label syntax is not correct."),
    "AL0219": (_E, "Syntax error, string literal expected."),
    "AL0224": (_E, "Expression expected."),
    "AL0297": (
        _E,
        "The application object identifier '{0}' is not valid. It must be within the allowed ranges '{1}'.",
    ),
    "AL0303": (_E, "Attributes can only be defined on variables and methods."),
    "AL0317": (_E, "A property with the same name has already been declared."),
    "AL0360": (_E, "Text literal was not properly terminated."),
    "AL0361": (_E, "Identifier was not properly terminated."),
    "AL0620": (_E, "Preprocessor directives must appear as the first non-whitespace character on a line."),
    "AL0621": (_E, "Preprocessor directive expected."),
    "AL0622": (_E, "#endregion directive expected."),
    "AL0623": (_E, "#endif directive expected."),
    "AL0624": (_E, "Unexpected preprocessor directive."),
    "AL0625": (_E, "Cannot define/undefine preprocessor symbols after first token in file."),
    "AL0626": (_W, "Expected identifier or numeric literal."),
    "AL0627": (_W, "Expected 'disable' or 'restore' keyword."),
    "AL0628": (_W, "Unrecognized #pragma directive."),
    "AL0629": (_E, "Preprocessor expression is not valid."),
    "AL0633": (_W, "Expected 'disable', 'enable' or 'restore' keyword."),
    "AL0632": (_E, "Closing parenthesis ')' expected."),
    "AL1072": (_E, "The name for the preprocessing symbol is not valid; '{0}' is not a valid identifier."),
    # Binding
    "AL0101": (_E, "Constant value '{0}' is outside the range for a Decimal."),
    "AL0102": (_E, "Constant value '{0}' is outside the range for a BigInteger."),
    "AL0103": (_E, "Constant value '{0}' is outside the range for an Integer."),
    "AL0118": (_E, "The name '{0}' does not exist in the current context."),
    "AL0119": (_E, "The parameter name '{0}' is already defined."),
    "AL0120": (
        _E,
        "A local or parameter named '{0}' cannot be declared in this scope because that name is used in an enclosing "
        "local scope to define a local or parameter.",
    ),
    "AL0121": (_E, "The variable name '{0}' is already defined."),
    "AL0122": (_E, "Cannot implicitly convert type '{0}' to '{1}'."),
    "AL0126": (_E, "No overload for method '{0}' takes {1} arguments."),
    "AL0129": (_E, "The left-hand side of an assignment must be a variable or field."),
    "AL0130": (
        _E,
        "A 'var' argument must be an assignable variable (field, variable, or parameter), not a constant or "
        "expression.",
    ),
    "AL0132": (_E, "'{0}' does not contain a definition for '{1}'."),
    "AL0133": (_E, "Argument {0}: cannot convert from '{1}' to '{2}'."),
    "AL0134": (_E, "'{0}' is not recognized as a valid type."),
    "AL0135": (_E, "There is no argument given that corresponds to the required formal parameter '{0}' of '{1}'."),
    "AL0136": (_E, "The loop variable in a 'for' statement must be a numeric type."),
    "AL0137": (_E, "No enclosing loop out of which to break."),
    "AL0139": (_E, "Since '{0}' doesn't have a return value, EXIT cannot be called with a value."),
    "AL0143": (_E, "Cannot apply indexing with [] to an expression of type '{0}'."),
    "AL0144": (_E, "Wrong number of indices inside []; expected {0}."),
    "AL0145": (_E, "Direct assignment is not valid for arrays."),
    "AL0155": (_E, "A member of type {0} with name '{1}' is already defined in {2} '{3}' by the extension '{4}'."),
    "AL0161": (_E, "'{0}' is inaccessible due to its protection level."),
    "AL0162": (_E, "'{0}' is not a valid trigger for this object type."),
    "AL0164": (_E, "The trigger '{0}' is already defined."),
    "AL0171": (_E, "The property value '{0}' on property '{1}' is not valid."),
    "AL0173": (_E, "Operator '{0}' cannot be applied to an operand of type '{1}'."),
    "AL0175": (_E, "Operator '{0}' cannot be applied to operands of type '{1}' and '{2}'."),
    "AL0185": (_E, "{0} '{1}' is missing."),
    "AL0190": (_E, "Constant value '{0}' is outside the range for a Time."),
    "AL0191": (_E, "Constant value '{0}' is outside the range for a Date."),
    "AL0197": (_E, "An application object of type '{0}' with name '{1}' is already declared by the extension '{2}'."),
    "AL0206": (_E, "A field with ID {0} is already defined in {1} '{2}' by the extension '{3}'."),
    "AL0231": (_E, "A member with ID '{0}' is already defined in {1} '{2}' by the extension '{3}'."),
    "AL0247": (_E, "The target {0} '{1}' for the extension object is not found."),
    "AL0264": (_E, "An application object of type '{0}' with ID '{1}' is already declared by the extension '{2}'."),
    "AL0270": (_E, "The control '{0}' is not found in the target '{1}'."),
    "AL0271": (_E, "The action '{0}' is not found in the target '{1}'."),
    "AL0280": (_E, "The event '{0}' is not found in the target '{1}'."),
    "AL0282": (_E, "The member referenced by event subscriber '{0}' parameter '{1}' is not found."),
    "AL0284": (
        _E,
        "The type of the parameter '{1}' on the event subscriber '{0}' does not match the expected type '{2}'.",
    ),
    "AL0310": (_E, "An instance is required for the non-static member '{0}'."),
    "AL0370": (_E, "Division by constant zero."),
    "AL0371": (_E, "The operation overflows at compile time."),
    "AL0440": (_E, "The {0} '{1}' already defines a method called '{2}' with the same parameter types in '{3}'."),
    "AL0582": (_E, "'{0}' does not implement the interface member '{1}'."),
    "AL0596": (
        _E,
        "Value '{0}' does not implement interface '{1}' and there is no default implementation for the mentioned "
        "interface.",
    ),
    "AL0295": (_E, "The field '{0}' is not found in the target '{1}'."),
    "AL0242": (_E, "Invalid attribute argument syntax: '{0}'."),
    "AL0117": (_E, "Illegal statement."),
    "AL0123": (_E, "The return value name '{0}' is already defined."),
    "AL0125": (_E, "Method name expected after invocation operator '()'."),
    "AL0179": (
        _E,
        "An identifier or a member access expression is expected (e.g., 'FieldName' or 'Record.FieldName').",
    ),
    "AL0184": (_E, "The expression '{0}' is not valid."),
    "AL0257": (_E, "Constant value '{0}' is outside the range for a DateTime data type, only 0 is valid."),
    # Permissions and customizations
    "AL0195": (_E, "Invalid permission kind."),
    "AL0396": (_E, "Procedures and triggers are not allowed on page customizations."),
    "AL0399": (_E, "Global variables are not allowed on page customizations."),
    "AL0652": (_E, "The permission set '{0}' cannot contain itself."),
    "AL0740": (_E, "The permission set '{0}' cannot be excluded and included in the same permission set."),
    "AL0741": (_E, "The permission set '{0}' cannot exclude itself."),
    "AL0776": (_E, "The identifier '{0}' is not a valid permission value."),
    # SecretText
    "AL0795": (_E, "The parameter '{0}' cannot be of type 'SecretText'."),
    "AL0796": (
        _W,
        "The 'Unwrap' method should only be used inside a non-debuggable method otherwise the contents of the value "
        "will be viewable through the debugger.",
    ),
    "AL0802": (_E, "The parameter '{0}' cannot be of type 'SecretText'."),
    "AL0809": (
        _E,
        "The variable '{0}' is not allowed to be of type 'SecretText' because it is declared as protected.",
    ),
    "AL0888": (
        _W,
        "The parameter '{0}' is of the type 'SecretText' but is passed to a control add-in procedure. This will expose "
        "the value for debugging in the browser.",
    ),
    # Datasets, schemas, control add-ins
    "AL0326": (_E, "'{0}' is not a valid column type."),
    "AL0331": (_E, "The property 'DataItemLink' cannot be set on a top-level DataItem."),
    "AL0336": (_E, "There must be exactly one root node and it has to be an element."),
    "AL0342": (_E, "You cannot combine two DataItems at the same level because unions are not supported."),
    "AL0343": (_E, "Queries must define a top-level DataItem."),
    "AL0344": (_E, "The property 'DataItemLink' must be set for nested data items."),
    "AL0345": (
        _E,
        "The source of a Column or Filter must be a field defined on the table referenced by its parent DataItem.",
    ),
    "AL0346": (_E, "The methods '{0}' can only be used on Columns that have a Date or DateTime type."),
    "AL0347": (
        _E,
        "The methods '{0}' can only be used on Columns that have a Decimal, BigInteger, Integer, or Duration type.",
    ),
    "AL0349": (_E, "Column '{0}' does not exist in application object '{1}'."),
    "AL0350": (_E, "The column '{0}' cannot be used multiple times when defining the order of the resulting dataset."),
    "AL0351": (_E, "The property 'DataItemLink' can only reference fields on ancestor data items."),
    "AL0352": (_E, "Queries must define at least one Column."),
    "AL0353": (_E, "A Column must have a valid data source or have the 'Method' property set to 'Count'."),
    "AL0384": (_E, "The name of all the columns and all the labels defined in a report must be unique."),
    "AL0385": (_E, "IncludeCaption can be set to true only if the source of the column is a named field."),
    "AL0417": (_E, "Control add-in '{0}' not found."),
    "AL0480": (_E, "Attributes cannot have nested elements."),
    "AL0502": (_E, "The LinkTable property must reference a table element node of the current XMLPort."),
    "AL0681": (_E, "A DataItem with name '{0}' could not be found in the target {1}."),
    "AL0682": (_E, "A DataItem or Column with name '{0}' could not be found in the target {1}."),
    "AL0781": (_E, "Cannot find a reference of DataItem with name '{0}'."),
    "AL0910": (
        _W,
        "The field '{0}' cannot be used in a query DataItemLink because it is a FlowField or FlowFilter.",
    ),
    # Shapes: what may stand where
    "AL0124": (
        _E,
        "The property '{0}' cannot be used in this context. Verify the property is available for the current "
        "object type.",
    ),
    "AL0163": (_E, "Wrong signature. Correct signature for '{0}' is '{1}'."),
    "AL0211": (_E, "Unknown area type '{0}'."),
    "AL0212": (_E, "An area of type '{0}' is already defined."),
    "AL0376": (_E, "A control of type '{0}' is not allowed in a parent control of type '{1}'."),
    "AL0116": (_E, "Invalid value for '{0}'. Allowed values are '{1}'."),
    "AL0220": (_E, "Syntax error, boolean literal expected. Use 'true' or 'false'."),
    # Names, ids and numbers
    "AL0222": (_E, "The ID '{0}' is not valid. ID's must be greater than zero."),
    "AL0304": (_E, "Length of the identifier '{0}' cannot exceed {1} characters."),
    "AL0305": (_E, "The length of the application object identifier '{0}' cannot exceed {1} characters."),
    "AL0566": (_E, "The field '{0}' is using an Id {1} that is reserved for system fields."),
    # Tables
    "AL0154": (_E, "The maximum length for a field of type '{0}' is {1}."),
    "AL0156": (
        _E,
        "'{0}' is not a valid field type. Use basic types (Text, Integer, Decimal, etc.) or reference custom types "
        "(Record, Enum, etc.).",
    ),
    "AL0199": (
        _E,
        "The type of the sum index field '{0}' must be numeric (Decimal, BigInteger, Integer, or Duration).",
    ),
    "AL0201": (
        _E,
        "The {0} FlowField is not a Boolean field. If a FlowField CalcFormula starts with 'Exist', then the "
        "FlowField must be a Boolean type field.",
    ),
    "AL0202": (
        _E,
        "The {0} FlowField is not an Integer field. If a FlowField CalcFormula starts with 'Count', then the "
        "FlowField must be an Integer type field.",
    ),
    "AL0203": (
        _E,
        "Cannot calculate Sum or Average for the field {0} because it is not a numeric field (Decimal, BigInteger, "
        "Integer, or Duration data type).",
    ),
    "AL0223": (_E, "The {0} '{1}' can only be used if the property '{2}' is set to '{3}'."),
    "AL0229": (
        _E,
        "The data type on the {0} field is not valid because the ExtendedDatatype property is set to Ratio. Valid "
        "data types are Integer, BigInteger and Decimal.",
    ),
    "AL0230": (
        _E,
        "The data type on the {0} field is not valid because the ExtendedDatatype property is set to PhoneNo, URL "
        "or Email. Valid data types are Code and Text.",
    ),
    "AL0250": (
        _E,
        "The data type on the {0} field is not valid because the ExtendedDatatype property is set to Person. Valid "
        "data types are Media and MediaSet.",
    ),
    "AL0256": (_E, "The flowfield '{0}' cannot be part of the keys for table '{1}'."),
    "AL0261": (_E, "The identifier '{0}' can only be specified in the list once."),
    "AL0262": (_E, "The clustered key '{0}' has already been defined for table '{1}'."),
    "AL0263": (_E, "The primary key '{0}' on table '{1}' (the first one in the key list) must be enabled."),
    "AL0279": (_E, "The key '{0}' on table '{1}' contains too many fields."),
    "AL0308": (
        _E,
        "The primary key '{0}' on table '{1}' (the first one in the key list) must have the MaintainSqlIndex "
        "property set to true.",
    ),
    "AL0309": (_E, "Table '{0}' contains too many keys."),
    "AL0325": (_E, "The field '{0}' in the table '{1}' cannot be included in a key because its type is '{2}'."),
    "AL0356": (
        _E,
        "Cannot modify the {0} '{1}' multiple times. Remove duplicate modifications or consolidate changes.",
    ),
    "AL0366": (_E, "A table has to have at least one Normal field."),
    "AL0381": (_E, "The keys '{0}' and '{1}' have an identical list of fields."),
    "AL0382": (_E, "The option value '{0}' is defined more than once on field '{1}'."),
    "AL0403": (_E, "To modify '{0}' you must add at least one property or trigger."),
    "AL0404": (_E, "Property '{0}' is not allowed on a table extension."),
    "AL0427": (_E, "Field {0} cannot be converted to type {1}."),
    "AL0450": (_E, "Field '{0}' is removed and cannot be used in an active key."),
    "AL0456": (
        _E,
        "The number of option ordinal values is not valid. There must be as many option ordinal values as there "
        "are option members.",
    ),
    "AL0513": (_E, "The FieldGroup '{0}' is not found in the target '{1}'."),
    "AL0521": (
        _E,
        "The primary key '{0}' on table '{1}' (the first one in the key list) must not have the Unique property set.",
    ),
    "AL0527": (_E, "The SQL timestamp field '{0}' cannot be part of the keys for table '{1}'."),
    "AL0581": (_E, "The length for the type '{0}' must be positive."),
    "AL0636": (
        _E,
        "The data type on the field '{0}' is not valid because the ExtendedDatatype property is set to RichText. "
        "Valid data types are Text, BigText and Blob.",
    ),
    "AL0690": (
        _E,
        "The primary key '{0}' on table '{1}' (the first one in the key list) must not have the IncludedFields "
        "property set.",
    ),
    "AL0717": (
        _W,
        "The property 'CalcFormula' is required for the field '{0}' in {1} '{2}' because the field's property "
        "'FieldClass' is set to 'FlowField'.",
    ),
    "AL0746": (_E, "The auto-increment field '{0}' has already been defined for table '{1}'."),
    "AL0843": (_E, "The property '{0}' can only be used if the {1}'s type is '{2}'."),
    "AL0844": (_E, "The property '{0}' can only be used if the {1}'s type is one of these values: '{2}'."),
    "AL0908": (
        _E,
        "The data type on the field '{0}' is not valid because the ExtendedDatatype property is set to Task. Valid "
        "data type is BigInteger.",
    ),
    # Enums and interfaces
    "AL0398": (_E, "Constant value '{0}' is outside of the valid ordinal range for this {1} type."),
    "AL0413": (_E, "Procedure '{0}' cannot have a body."),
    "AL0415": (_E, "Keyword 'local' cannot be specified for procedure '{0}'."),
    "AL0504": (_E, "The enum '{0}' is not extensible."),
    "AL0564": (_E, "The object {0} '{1}' is not extensible."),
    "AL0584": (_E, "An interface member cannot have any variables."),
    "AL0585": (_E, "An interface cannot have any variables."),
    "AL0587": (_E, "'{0}' is already listed in the interface list."),
    "AL0612": (_E, "An interface member must be a 'procedure'."),
    "AL0675": (_E, "An implementation for the interface '{0}' is already specified in this list."),
    # Procedures, variables and attributes
    "AL0112": (_E, "{0} is not a valid attribute. Check the attribute name and supported attributes for this context."),
    "AL0142": (_E, "Only variables of type record can be marked as TEMPORARY."),
    "AL0146": (_E, "The maximum number of array elements is {0}. Actual number is {1}."),
    "AL0147": (
        _E,
        "An array dimension must be a positive number. Use a positive integer value for the array size (e.g., [10]).",
    ),
    "AL0187": (_E, "Attribute '{0}' is valid only for {1}."),
    "AL0189": (_E, "Attribute '{0}' cannot be specified, because '{1}' is already specified."),
    "AL0238": (_E, "No overload for attribute '{0}' expects {1} arguments."),
    "AL0239": (_E, "Attribute {0} is specified multiple times."),
    "AL0240": (
        _E,
        "The signature of procedure '{0}' does not match the signature required by attribute '{1}': parameter {2} "
        "is expected to be of type '{3}' but found type '{4}'. The expected signature is: {5}.",
    ),
    "AL0241": (
        _E,
        "The signature of procedure '{0}' does not match the signature required by attribute '{1}'. The expected "
        "signature is: {2}.",
    ),
    "AL0243": (_E, "Attribute {0} can only be used within a codeunit of subtype {1}."),
    "AL0244": (
        _E,
        "The signature of procedure '{0}' does not match the signature required by attribute '{1}': return value "
        "is expected to be of type '{2}' but found type '{3}'. The expected signature is: {4}.",
    ),
    "AL0245": (
        _E,
        "The signature of procedure '{0}' does not match the signature required by attribute '{1}': procedure "
        "cannot be local.",
    ),
    "AL0313": (_E, "Attribute {0} can only be used within {1}."),
    "AL0368": (_E, "The maximum number of array dimensions is {0}."),
    "AL0458": (_E, "'{0}' is not a valid attribute on variables of type '{1}'."),
    "AL0499": (
        _E,
        "The handler function {0} was not found. Make sure the procedure is defined and has a handler attribute.",
    ),
    "AL0658": (_E, "Member name '{0}' is only allowed on triggers."),
    "AL0676": (_E, "The member '{0}' in object '{1}' cannot be declared as protected in object type '{2}'."),
    "AL0774": (
        _E,
        "Try methods should not specify an explicit return value, because the value will be discarded. The actual "
        "return value depends on whether the method returns an error or not.",
    ),
    # Events
    "AL0281": (_E, "Object member '{0}' is not an event."),
    "AL0283": (_E, "The event '{0}' must not have a return value."),
    "AL0285": (_E, "The event '{0}' must not have a parameter name 'sender' when it specifies to include sender."),
    "AL0286": (_E, "The event '{0}' can't contain code."),
    "AL0287": (_E, "The event '{0}' can't contain local variables."),
    "AL0288": (_E, "Parameter '{0}' is only allowed to be 'var' if the publisher parameter is 'var'."),
    "AL0290": (_E, "Element name is not allowed for the event '{0}' and must be empty."),
    "AL0501": (
        _E,
        "Eventsubscribers in test codeunits must use manual binding. Set the property EventSubscriberInstance to "
        "Manual.",
    ),
    # Targets of apps
    "AL0296": (_E, "The application object or method '{0}' has scope '{1}' and cannot be used for '{2}' development."),
    # Obsolete
    "AL0432": (_W, "{0} '{1}' is marked for removal. {2}."),
    "AL0433": (_E, "{0} '{1}' is removed. {2}."),
    "AL0520": (_W, "{0} '{1}' is removed. {2}."),
    # Statements
    "AL0138": (
        _E,
        "The case expression cannot be an array. Use a simple type (Integer, Text, Option, etc.) for case expressions.",
    ),
    "AL0140": (_E, "The expression is not valid for the WITH statement. Use a record variable or table reference."),
    "AL0421": (_E, "A 'foreach' statement can only be used with an expression of an enumerable type."),
    "AL0873": (_E, "No enclosing loop within which to continue."),
    # Pages
    "AL0213": (_E, "An area of type '{0}' is only valid on pages of type(s) '{1}'."),
    "AL0214": (_E, "An area of type 'FactBoxes' is not valid on Part type pages."),
    "AL0216": (_E, "Only parts are valid in an area of type 'FactBoxes'."),
    "AL0217": (_E, "Only parts and groups are valid in an area of type 'RoleCenter'."),
    "AL0291": (_E, "Event trigger '{0}' can only be used if the page specifies the 'SourceTable' property."),
    "AL0354": (_E, "Cannot move element '{0}' relative to itself in page '{1}'."),
    "AL0355": (_E, "Cannot move the {0} '{1}' multiple times inside of a single move operation."),
    "AL0357": (_E, "Cannot add {0} '{1}' with the same name multiple times."),
    "AL0378": (
        _E,
        "A page of type Role Center cannot have triggers. Remove all trigger implementations from this page.",
    ),
    "AL0429": (_E, "A repeater control can only be added to pages that have a source table."),
    "AL0723": (
        _E,
        "The {0} '{1}' cannot be used as target of the ActionRef '{2}'. ActionRefs can only target Actions.",
    ),
}
