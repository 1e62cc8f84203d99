"""Images and primitives (spirv)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.dialects.spirv.syntax import image_of
from bufferizer.ir.assembly.declaration import dialect_attribute

OPERATIONS: list[OpDefinition] = [
    *alike("spirv", "EmitVertex EndPrimitive", "attr-dict"),
    op(
        "spirv.Image",
        "$sampled_image attr-dict `:` type($sampled_image)",
        operands="sampled_image",
        results="result",
        types={"result": image_of("sampled_image")},
    ),
    *alike(
        "spirv",
        "ImageDrefGather ImageSampleProjDrefImplicitLod",
        "$sampled_image `,` $coordinate `,` $dref custom<ImageOperands>($image_operands) ( `,` "
        "$operand_arguments^ )? attr-dict `:` type($sampled_image) `,` type($coordinate) `,` type($dref) "
        "( `,` type($operand_arguments)^ )? `->` type($result)",
        operands="sampled_image coordinate dref operand_arguments*",
        results="result",
        attributes={"image_operands": dialect_attribute("#spirv.image_operands")},
    ),
    *alike(
        "spirv",
        "ImageFetch ImageRead",
        "$image `,` $coordinate custom<ImageOperands>($image_operands) ( `,` $operand_arguments^ )? "
        "attr-dict `:` type($image) `,` type($coordinate) ( `,` type($operand_arguments)^ )? `->` "
        "type($result)",
        operands="image coordinate operand_arguments*",
        results="result",
        attributes={"image_operands": dialect_attribute("#spirv.image_operands")},
    ),
    op(
        "spirv.ImageQuerySize",
        "$image attr-dict `:` type($image) `->` type($result)",
        operands="image",
        results="result",
    ),
    *alike(
        "spirv",
        "ImageSampleExplicitLod ImageSampleImplicitLod",
        "$sampled_image `,` $coordinate custom<ImageOperands>($image_operands) ( `,` $operand_arguments^ "
        ")? attr-dict `:` type($sampled_image) `,` type($coordinate) ( `,` type($operand_arguments)^ )? "
        "`->` type($result)",
        operands="sampled_image coordinate operand_arguments*",
        results="result",
        attributes={"image_operands": dialect_attribute("#spirv.image_operands")},
    ),
    op(
        "spirv.ImageWrite",
        "$image `,` $coordinate `,` $texel custom<ImageOperands>($image_operands) ( `,` "
        "$operand_arguments^ )? attr-dict `:` type($image) `,` type($coordinate) `,` type($texel) ( `,` "
        "type($operand_arguments)^ )?",
        operands="image coordinate texel operand_arguments*",
        attributes={"image_operands": dialect_attribute("#spirv.image_operands")},
    ),
]
