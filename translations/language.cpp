// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

QString fileOf(const QString& language)
{
    return u":/i18n/provost_%1.qm"_s.arg(language);
}

/// The name of the file that speaks a tag such as "de-AT" or "zh-Hans-SG"; empty: none does. (QTranslator's own walk
/// over the user's languages stops at regions that have no file of their own.)
QString spoken(const QString& tag)
{
    const auto wanted = QLocale(tag);
    const auto all = Language::all();
    const auto speaks = [&wanted](const Language::Choice& choice) {
        const QLocale locale(choice.name);
        return locale.language() == wanted.language() && locale.script() == wanted.script();
    };
    const auto found = std::ranges::find_if(all, speaks);
    return found == all.cend() || wanted.language() == QLocale::C ? QString() : found->name;
}

QString firstSpoken(const QStringList& wanted)
{
    for (const QString& tag : wanted) {
        if (const auto name = spoken(tag); !name.isEmpty())
            return name;
    }
    return u"en"_s;
}

/// Where the system speaks another language, days and numbers in its way would stand in the middle of sentences.
QLocale localeFor(const QString& language)
{
    const auto system = QLocale::system();
    const bool isPlain = system.language() == QLocale::C && language == "en"_L1;
    if (isPlain || system.language() == QLocale(language).language())
        return system;
    return language == "ar"_L1 ? QLocale(u"ar_AE"_s) : QLocale(language); // its digits are those of the texts
}

} // namespace

Language::Language(const QStringList& wanted)
{
    speak(wanted);
}

void Language::speak(const QStringList& wanted)
{
    for (auto* translator : std::initializer_list<QTranslator*>{&m_qt, &m_ours, &m_pseudo})
        QCoreApplication::removeTranslator(translator);
    m_name = firstSpoken(wanted);
    QLocale::setDefault(localeFor(m_name));
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

bool Language::isRightToLeft() const
{
    return QLocale(m_name).textDirection() == Qt::RightToLeft;
}

QList<Language::Choice> Language::all()
{
    static const QList<Choice> known{{u"ar"_s, u"العربية"_s},    {u"de"_s, u"Deutsch"_s},
                                     {u"en"_s, u"English"_s},    {u"es"_s, u"Español"_s},
                                     {u"fr"_s, u"Français"_s},   {u"it"_s, u"Italiano"_s},
                                     {u"ja"_s, u"日本語"_s},     {u"nl"_s, u"Nederlands"_s},
                                     {u"pl"_s, u"Polski"_s},     {u"pt_BR"_s, u"Português (Brasil)"_s},
                                     {u"zh_CN"_s, u"简体中文"_s}};
    QList<Choice> there;
    std::ranges::copy_if(known, std::back_inserter(there),
                         [](const Choice& choice) { return QFile::exists(fileOf(choice.name)); });
    return there;
}

} // namespace provost
