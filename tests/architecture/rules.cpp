// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::architecture {

namespace {

const QStringList sourceFolders = {u"model"_s, u"server"_s,    u"views"_s,       u"app"_s,
                                   u"tests"_s, u"resources"_s, u"translations"_s};

/// A room, and the rooms (or single headers) that it may include besides itself.
const QHash<QString, QStringList>& rooms()
{
    static const auto table = [] {
        QHash<QString, QStringList> t;
        t[u"model/domain"_s] = {};
        t[u"model/scim"_s] = {u"model/domain"_s};
        t[u"model/wire"_s] = {u"model/domain"_s};
        t[u"model/secrets"_s] = {u"model/domain"_s, u"model/scim"_s, u"model/wire"_s};
        t[u"model/net"_s] = t[u"model/secrets"_s] + QStringList{u"model/secrets"_s};
        t[u"model/api"_s] = t[u"model/net"_s] + QStringList{u"model/net"_s};
        t[u"model/store"_s] = t[u"model/api"_s];
        t[u"model/sync"_s] = t[u"model/api"_s] + QStringList{u"model/api"_s, u"model/store"_s};
        t[u"model/checks"_s] = t[u"model/sync"_s];
        t[u"model/commands"_s] = t[u"model/sync"_s] + QStringList{u"model/sync"_s, u"model/checks"_s};
        t[u"model/cases"_s] = t[u"model/commands"_s] + QStringList{u"model/commands"_s};
        t[u"model/items"_s] = t[u"model/cases"_s] + QStringList{u"model/cases"_s};
        t[u"views"_s] = {u"model"_s, u"resources"_s, u"translations"_s, u"views/common"_s};
        t[u"app"_s] = {u"model"_s, u"resources"_s, u"translations"_s, u"views"_s};
        const QStringList ground = {u"model/domain"_s, u"model/scim"_s, u"model/wire"_s};
        t[u"server/profiles"_s] = ground;
        t[u"server/storage"_s] = ground + QStringList{u"server/http/message.h"_s, u"server/profiles"_s};
        t[u"server/http"_s] = ground + QStringList{u"server/profiles"_s, u"server/storage"_s};
        t[u"server"_s] = ground + QStringList{u"server"_s};
        t[u"tests"_s] = sourceFolders;
        return t;
    }();
    return table;
}

/// The rooms in which a Qt module may be used; a module that is not named here may be used everywhere.
const QHash<QString, QStringList>& moduleRooms()
{
    static const QHash<QString, QStringList> table = {
        {u"QtGui"_s, {u"resources"_s, u"views"_s, u"app"_s, u"tests"_s}},
        {u"QtWidgets"_s, {u"views"_s, u"app"_s, u"tests"_s}},
        {u"QtPrintSupport"_s, {u"views/common"_s, u"tests"_s}},
        {u"QtSvg"_s, {u"views"_s, u"app"_s, u"tests"_s}},
        {u"QtSql"_s, {u"model/store"_s, u"tests"_s}},
    };
    return table;
}

const QList<ForbiddenText>& forbidden()
{
    const auto pattern = [](const char* text) { return QRegularExpression(QString::fromLatin1(text)); };
    const QStringList program = {u"model"_s, u"server"_s, u"views"_s, u"app"_s};
    static const QList<ForbiddenText> table = {
        {pattern("\\bQEventLoop\\b|\\bprocessEvents\\b|\\bQCoro::waitFor\\b"), program, {}, u"no nested event loop"_s},
        {pattern("\\bwaitFor(Finished|ReadyRead|Started|BytesWritten|Connected)\\b"),
         {u"model"_s, u"views"_s, u"app"_s},
         {},
         u"nothing waits on a thread; use a signal or a future"_s},
        {pattern("#[0-9a-fA-F]{6}\\b|\\bQt::(red|green|blue|yellow|cyan|magenta|gray|black|white|dark[A-Z]\\w+)\\b"),
         {u"views"_s, u"app"_s, u"model"_s},
         {u"views/common/theme"_s},
         u"colors stand in views/common/theme alone"_s},
        {pattern("\\bsetInsecureFallback\\b"), program, {}, u"no secret in plain text, ever"_s},
        {pattern("\\bstatic\\s+\\w+\\s*[&*]\\s*instance\\(|\\bQ_GLOBAL_STATIC\\b"), program, {}, u"no singleton"_s},
        {pattern("\\bSIGNAL\\(|\\bSLOT\\("), program, {}, u"connect by pointer to member"_s},
        {pattern("\"(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE|PRAGMA)\\b"),
         program,
         {u"model/store"_s, u"server/storage"_s},
         u"SQL stands in model/store and server/storage alone"_s},
        {pattern("\\bQNetworkAccessManager\\b|\\bQTcpSocket\\b"),
         {u"model"_s, u"views"_s, u"app"_s},
         {u"model/net"_s},
         u"model/net is the one door to the network"_s},
        {pattern("\\bQMessageBox\\b"),
         {u"views"_s, u"app"_s},
         {},
         u"messages are inline, questions are dialogs of ours"_s},
        {pattern("\\bsetStyleSheet\\b"), {u"views"_s, u"app"_s}, {}, u"one QProxyStyle, no style sheets"_s},
        {pattern("\\b(TO"
                 "DO|FIX"
                 "ME|XX"
                 "X)\\b"),
         program + QStringList{u"tests"_s},
         {},
         u"finish it, or file an issue"_s},
        {pattern("^\\s*class\\s+(?!Q)\\w*(Manager|Helper|Util|Utils)\\b"), program, {}, u"a name that says nothing"_s},
    };
    return table;
}

/// `folders` are beginnings of paths, so that one file can be named too.
bool isIn(const QString& path, const QStringList& folders)
{
    return std::ranges::any_of(folders, [&](const QString& folder) { return path.startsWith(folder); });
}

/// The room that a file belongs to: the longest one whose folder holds it.
QString roomOf(const QString& path)
{
    QString best;
    for (auto it = rooms().keyBegin(); it != rooms().keyEnd(); ++it) {
        if (path.startsWith(*it + u'/') && it->size() > best.size()) {
            best = *it;
        }
    }
    return best;
}

bool mayInclude(const QString& from, const QString& header)
{
    if (QFileInfo(from).path() == QFileInfo(header).path()) {
        return true;
    }
    const QString room = roomOf(from);
    const auto within = [&](const QString& allowed) { return header == allowed || header.startsWith(allowed + u'/'); };
    // A pane sees itself and views/common, not its neighbors.
    if (room == "views"_L1) {
        const QString pane = from.section(u'/', 0, 1);
        return within(pane) || std::ranges::any_of(rooms().value(room), within);
    }
    return within(room) || std::ranges::any_of(rooms().value(room), within);
}

} // namespace

QString Finding::text() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file, QString::number(line), what) : u"%1: %2"_s.arg(file, what);
}

Rules::Rules(const QDir& root, const QStringList& qtIncludes)
    : m_root(root)
    , m_qtIncludes(qtIncludes)
{
    for (const QString& folder : sourceFolders) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                m_files.append(
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
            }
        }
    }
}

QString Rules::moduleOf(const QString& header) const
{
    for (const QString& folder : m_qtIncludes) {
        if (QFileInfo::exists(folder + u'/' + header)) {
            return QFileInfo(folder).fileName();
        }
    }
    return {};
}

QList<Finding> Rules::includes() const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    QList<Finding> found;
    for (const File& file : m_files) {
        for (int i = 0; i < file.lines.size(); ++i) {
            const auto match = include.match(file.lines.at(i));
            if (!match.hasMatch() || match.captured(1).endsWith(".moc"_L1)) {
                continue;
            }
            const QString header = match.captured(1);
            if (!sourceFolders.contains(header.section(u'/', 0, 0))) {
                found.append({file.path, i + 1, u"include \"%1\" by its full path from the root"_s.arg(header)});
            } else if (!mayInclude(file.path, header)) {
                found.append({file.path, i + 1, u"%1 may not include \"%2\""_s.arg(roomOf(file.path), header)});
            }
        }
    }
    return found;
}

QList<Finding> Rules::qtModules() const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+<(?:(Qt\\w+)/)?(Q\\w+|q\\w+\\.h)>"_s);
    static const QRegularExpression link(u"\\bQt6::(\\w+)"_s);
    QList<Finding> found;
    const auto check = [&](const File& file, int line, const QString& module) {
        const QStringList allowed = moduleRooms().value(module);
        if (!allowed.isEmpty() && !isIn(file.path, allowed)) {
            found.append({file.path, line, u"%1 may be used in %2 alone"_s.arg(module, allowed.join(u", "_s))});
        }
    };
    for (const File& file : m_files) {
        for (int i = 0; i < file.lines.size(); ++i) {
            if (const auto match = include.match(file.lines.at(i)); match.hasMatch()) {
                check(file, i + 1, match.captured(1).isEmpty() ? moduleOf(match.captured(2)) : match.captured(1));
            }
            if (const auto match = link.match(file.lines.at(i)); file.path.endsWith(".txt"_L1) && match.hasMatch()) {
                check(file, i + 1, u"Qt"_s + match.captured(1));
            }
        }
    }
    return found;
}

QList<Finding> Rules::licences() const
{
    QList<Finding> found;
    for (const File& file : m_files) {
        const QString head = file.lines.mid(0, 5).join(u'\n');
        if (!head.contains("SPDX-FileCopyrightText: "_L1) || !head.contains("SPDX-License-Identifier: "_L1)) {
            found.append({file.path, 0, u"the two SPDX lines are missing"_s});
        }
    }
    return found;
}

QList<Finding> Rules::sizes() const
{
    QList<Finding> found;
    for (const File& file : m_files) {
        qsizetype limit = 500;
        if (file.path.endsWith(".h"_L1)) {
            limit = 200;
        } else if (file.path == "app/main.cpp"_L1) {
            limit = 60;
        }
        if (file.lines.size() - 1 > limit) {
            found.append({file.path, 0, u"%1 lines, more than %2"_s.arg(file.lines.size() - 1).arg(limit)});
        }
    }
    return found;
}

QList<Finding> Rules::forbiddenTexts() const
{
    QList<Finding> found;
    for (const File& file : m_files) {
        for (const ForbiddenText& rule : forbidden()) {
            if (!isIn(file.path, rule.folders) || isIn(file.path, rule.exceptions)) {
                continue;
            }
            for (int i = 0; i < file.lines.size(); ++i) {
                const QString code = file.lines.at(i).section(u"//"_s, 0, 0);
                if (const auto match = rule.pattern.match(code); match.hasMatch()) {
                    found.append({file.path, i + 1, u"\"%1\": %2"_s.arg(match.captured(0).trimmed(), rule.reason)});
                }
            }
        }
    }
    return found;
}

QList<Finding> Rules::awaitedTemporaries() const
{
    // Up to the first semicolon or brace; a brace that opens the body of a lambda follows neither `(` nor `,`.
    static const QRegularExpression braces(u"\\bco_await\\b[^;{}]*[(,]\\s*\\{"_s);
    static const QRegularExpression copies(
        u"\\bco_await\\b[^;{}]*[(,]\\s*\\[(?!\\s*(?:(?:this|&\\w+)\\s*(?:,\\s*|(?=\\])))*\\])"_s);
    const std::array rules{
        std::pair(&braces, u"a braced temporary in what is awaited breaks under g++ 12; give it a name first"_s),
        std::pair(&copies, u"what a lambda in what is awaited captures by copy is destroyed twice under g++ 12; give "
                           "the lambda a name first"_s)};
    QList<Finding> found;
    for (const File& file : m_files) {
        if (isIn(file.path, {u"tests/architecture"_s})) {
            continue; // where the fault is planted
        }
        QString code;
        for (const QString& line : file.lines) {
            code += line.section(u"//"_s, 0, 0) + u'\n';
        }
        for (const auto& [pattern, reason] : rules) {
            auto matches = pattern->globalMatch(code);
            while (matches.hasNext()) {
                const auto line = code.first(matches.next().capturedStart()).count(u'\n') + 1;
                found.append({file.path, static_cast<int>(line), reason});
            }
        }
    }
    return found;
}

QList<Finding> Rules::untestedModels() const
{
    static const QRegularExpression model(
        u"\\bclass (\\w+)(?: final)?\\s*:\\s*public (?:QAbstract(?:Item|List|Table)Model|"
        "QSortFilterProxyModel|RecordModel<|PagedModel<|RecordFilter)\\b"_s);
    // From them others derive, which are put to it.
    static const QStringList bases{u"RecordModel"_s, u"PagedTable"_s, u"RecordFilter"_s};
    QString tested;
    for (const File& file : m_files) {
        const bool isTest = file.path.startsWith("tests/"_L1);
        if (isTest && file.lines.filter(u"QAbstractItemModelTester"_s).size() > 1) // it is included, and used
            tested += file.lines.join(u'\n');
    }
    QList<Finding> found;
    for (const File& file : m_files) {
        if (isIn(file.path, {u"tests"_s}))
            continue;
        for (int i = 0; i < file.lines.size(); ++i) {
            const auto name = model.match(file.lines.at(i)).captured(1);
            const QRegularExpression word(u"\\b%1\\b"_s.arg(name));
            if (!name.isEmpty() && !bases.contains(name) && !tested.contains(word))
                found.append({file.path, i + 1, u"no test with QAbstractItemModelTester names %1"_s.arg(name)});
        }
    }
    return found;
}

QList<Finding> Rules::all() const
{
    return includes() + qtModules() + licences() + sizes() + forbiddenTexts() + awaitedTemporaries() + untestedModels();
}

} // namespace provost::architecture
