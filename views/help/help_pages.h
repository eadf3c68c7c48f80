// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

namespace provost {

/// A page of the guide, or one that the guide leads to.
struct HelpPage
{
    QString name;  ///< its place below docs/, such as `guide/open-a-server.md`
    QString title; ///< its first heading
    QString text;  ///< Markdown, without pictures
};

/// A page, and a heading of it as links name it; empty: its beginning.
struct HelpPlace
{
    QString page;
    QString heading;

    friend bool operator==(const HelpPlace&, const HelpPlace&) = default;
};

/// The documents that are a part of this program. A value; any thread.
class HelpPages
{
public:
    /// Its own, from the resources.
    static HelpPages ofProgram();
    /// All below `folder`: the contents of the guide first, its pages in the order of these contents, then the others
    /// by their titles. Reads small files.
    static HelpPages in(const QDir& folder);

    [[nodiscard]] const QList<HelpPage>& all() const { return m_pages; }
    /// Null where there is none of that name.
    [[nodiscard]] const HelpPage* find(const QString& name) const;
    /// Those in which each word of `query` stands, whatever its case and accents; the ones with all of them in the
    /// title first. All pages where it is blank. What is returned lives as long as this.
    [[nodiscard]] QList<const HelpPage*> search(const QString& query) const;

private:
    QList<HelpPage> m_pages;
};

/// The name of the page with the contents of the guide.
[[nodiscard]] QString helpContents();
/// Where a link of the page leads, where it is no address of the network.
[[nodiscard]] HelpPlace placeOfLink(const QString& page, const QString& link);
/// How links name a heading: in lower case, spaces as hyphens, without punctuation.
[[nodiscard]] QString headingInLinks(const QString& heading);
/// As searchKey() has them.
[[nodiscard]] QStringList wordsOfSearch(const QString& query);

} // namespace provost
