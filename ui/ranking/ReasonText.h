#pragma once

#include "documents/Document.h"
#include "ui/ranking/ReasonLines.h"

namespace lotsia {

/// The answer to «почему?» for the inspector: HTML with the classes of InspectorText.
QString reasonHtml(const Classification& classification, size_t position);

/// The same answer on paper: «Обоснование», for the school's file or the order. «Для адресной поддержки», never a
/// rating.
Document reasonDocument(const Classification& classification, size_t position, const QString& departmentName);

} // namespace lotsia
