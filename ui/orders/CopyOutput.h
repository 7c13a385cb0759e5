#pragma once

namespace lotsia {

/// Where an extract or a certified copy goes.
enum class CopyOutput { Print, Pdf, Docx };

} // namespace lotsia
