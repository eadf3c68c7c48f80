// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "translations/pseudo_language.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace provost {

/// The language of the window: installs the messages of Provost and of Qt for as long as it lives. GUI thread, to be
/// made before the first widget. What is said already stays as it was said. Numbers, days and the order of texts follow
/// the system where it has the same language, else the language.
class Language
{
public:
    /// `wanted`: BCP 47 tags, the best one first, as QLocale::uiLanguages() gives them. The first that is spoken is
    /// taken, English where none is. "x-pseudo" in front: the pseudo-language.
    explicit Language(const QStringList& wanted);

    ~Language() = default; // a translator leaves the application by itself
    /// Another language from now on, chosen as above.
    void speak(const QStringList& wanted);

    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// The name of the language taken, for instance "de" or "pt_BR".
    [[nodiscard]] QString name() const { return m_name; }
    /// Whether it is written from right to left.
    [[nodiscard]] bool isRightToLeft() const;

    /// A language that can be taken.
    struct Choice
    {
        QString name;
        QString title; ///< in the language itself
    };
    /// In the order of their titles.
    [[nodiscard]] static QList<Choice> all();

private:
    QString m_name;
    QTranslator m_qt;
    QTranslator m_ours;
    PseudoLanguage m_pseudo;
};

} // namespace provost
