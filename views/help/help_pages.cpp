// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/help/help_pages.h"

#include "model/domain/fold.h"
#include "resources/resources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

HelpPage pageIn(const QDir& folder, const QString& name)
{
    QFile file(folder.filePath(name));
    auto text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    // Who reads this has the window itself before them.
    static const QRegularExpression picture(u"^!\\[[^\\]]*\\]\\([^)]*\\)\\n*"_s, QRegularExpression::MultilineOption);
    text.remove(picture);
    static const QRegularExpression heading(u"^# +(.*)$"_s, QRegularExpression::MultilineOption);
    const auto title = heading.match(text).captured(1).trimmed();
    return {name, title.isEmpty() ? name : title, text};
}

bool holdsAll(const QString& text, const QStringList& words)
{
    const auto key = searchKey(text);
    return std::ranges::all_of(words, [&key](const QString& word) { return key.contains(word); });
}

} // namespace

QString helpContents()
{
    return u"guide/README.md"_s;
}

HelpPages HelpPages::ofProgram()
{
    initResources();
    return in(QDir(u":/provost/help"_s));
}

HelpPages HelpPages::in(const QDir& folder)
{
    HelpPages pages;
    QDirIterator files(folder.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        pages.m_pages.append(pageIn(folder, folder.relativeFilePath(files.next())));
    const auto contents = helpContents();
    QStringList order{contents};
    if (const auto* list = pages.find(contents)) {
        static const QRegularExpression link(u"\\]\\(([^)#\\s]+)\\)"_s);
        auto links = link.globalMatch(list->text);
        while (links.hasNext())
            order.append(placeOfLink(contents, links.next().captured(1)).page);
    }
    const auto placeOf = [&order](const HelpPage& page) {
        const auto at = order.indexOf(page.name);
        return std::pair(at < 0 ? order.size() : at, page.title);
    };
    std::ranges::sort(pages.m_pages, {}, placeOf);
    return pages;
}

const HelpPage* HelpPages::find(const QString& name) const
{
    const auto found = std::ranges::find(m_pages, name, &HelpPage::name);
    return found == m_pages.cend() ? nullptr : &*found;
}

QList<const HelpPage*> HelpPages::search(const QString& query) const
{
    const auto words = wordsOfSearch(query);
    QList<const HelpPage*> inTitle;
    QList<const HelpPage*> inText;
    for (const auto& page : m_pages) {
        if (holdsAll(page.title, words))
            inTitle.append(&page);
        else if (holdsAll(page.text, words))
            inText.append(&page);
    }
    return inTitle + inText;
}

HelpPlace placeOfLink(const QString& page, const QString& link)
{
    const auto path = link.section(u'#', 0, 0);
    const auto heading = link.section(u'#', 1);
    if (path.isEmpty())
        return {page, heading};
    const auto folder = page.contains(u'/') ? page.section(u'/', 0, -2) + u'/' : QString();
    return {QDir::cleanPath(folder + QUrl::fromPercentEncoding(path.toUtf8())), heading};
}

QString headingInLinks(const QString& heading)
{
    QString name;
    const auto lower = heading.toLower();
    for (const QChar c : lower) {
        if (c == u' ' || c == u'-')
            name += u'-';
        else if (c.isLetterOrNumber() || c == u'_')
            name += c;
    }
    return name;
}

QStringList wordsOfSearch(const QString& query)
{
    return searchKey(query).simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace provost
