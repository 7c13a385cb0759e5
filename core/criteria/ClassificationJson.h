#pragma once

#include "criteria/Evaluator.h"

namespace lotsia {

/// Writes lotsia-classification/1 (formats.md §3): keys in the contract's order, one school per piece.
class ClassificationJson {
public:
    explicit ClassificationJson(const Classification& classification)
        : m_classification(classification)
    {
    }
    void write(const std::function<void(const QByteArray&)>& sink) const;

private:
    void addSchool(QByteArray& out, size_t position) const;
    const Classification& m_classification;
};

} // namespace lotsia
