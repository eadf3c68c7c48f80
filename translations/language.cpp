// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

QString fileOf(const QString& language)
{
    return u":/i18n/provost_%1.qm"_s.arg(language);
}

/// QTranslator's own walk over the user's languages stops at regions ("de-AT") that have no file of their own.
QString firstSpoken(const QStringList& wanted)
{
    for (const QString& tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).toLower();
        if (QFile::exists(fileOf(language))) {
            return language;
        }
    }
    return u"en"_s;
}

} // namespace

Language::Language(const QStringList& wanted)
{
    speak(wanted);
}

void Language::speak(const QStringList& wanted)
{
    for (auto* spoken : std::initializer_list<QTranslator*>{&m_qt, &m_ours, &m_pseudo})
        QCoreApplication::removeTranslator(spoken);
    m_name = firstSpoken(wanted);
    if (wanted.value(0) == "x-pseudo"_L1) {
        m_name = wanted.constFirst();
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    // Qt's own texts (standard buttons, shortcuts) are missing where the package with them is not installed: harmless.
    if (m_qt.load(u"qtbase_"_s + m_name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_ours.load(fileOf(m_name))) {
        QCoreApplication::installTranslator(&m_ours);
    }
}

} // namespace provost
