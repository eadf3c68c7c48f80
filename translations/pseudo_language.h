// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace provost {

/// A language for those who build Provost, "x-pseudo": every translated text comes out accented, a third longer and in
/// brackets, ⟦Çöññéçţîöñš~~~~⟧, with its place markers untouched. A text without brackets is one that nobody can
/// translate; a text without the closing bracket is one that is cut off.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// `text` as this language says it.
    [[nodiscard]] static QString said(const QString& text);
    /// Whether `text` was said by this language, wholly.
    [[nodiscard]] static bool isSaid(const QString& text);
};

} // namespace provost
