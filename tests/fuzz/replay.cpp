// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Runs a fuzz target where there is no libFuzzer: every file of a corpus, then a fixed number of inputs made from them
// by a seeded generator, so that every run is the same. `TARGET CORPUS EXECUTIONS`
#include "tests/fuzz/target.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Input = std::string;

constexpr std::size_t longest = 4096;
constexpr const char* tokens[] = {
    " and ", " or ",  "not (", "(", ")", "[", "]", "\"",   "\\",   "\\u0000", "eq", "pr", "emails", "value",  "true",
    "null",  "1e308", "-0",    "{", "}", ":", ".", "$ref", "\xff", "urn:",    "[]", "{}", ",",      "\\ud800"};

class Mutator
{
public:
    explicit Mutator(std::vector<Input> corpus)
        : m_corpus(std::move(corpus))
    {
    }

    Input next()
    {
        Input input = any();
        for (std::size_t i = 1 + below(6); i > 0; --i)
            mutate(input);
        input.resize(std::min(input.size(), longest));
        return input;
    }

private:
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }
    const Input& any() { return m_corpus[below(m_corpus.size())]; }

    void mutate(Input& input)
    {
        const auto at = below(input.size() + 1);
        const auto length = below(std::min<std::size_t>(input.size() - at, 32) + 1);
        switch (below(6)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(m_random());
            break;
        case 1:
            input.erase(at, length);
            break;
        case 2:
            input.insert(at, input.substr(at, length));
            break;
        case 3:
            input.insert(at, tokens[below(std::size(tokens))]);
            break;
        case 4:
            input.replace(at, length, tokens[below(std::size(tokens))]);
            break;
        default: {
            const auto& other = any();
            input = input.substr(0, at) + other.substr(below(other.size() + 1));
        }
        }
    }

    const std::vector<Input> m_corpus;
    std::mt19937 m_random{20'260'101};
};

Input current; // for the handler below

/// Says which input it was.
void tell(int signal)
{
    std::signal(signal, SIG_DFL);
    std::ofstream("crash-input", std::ios::binary) << current;
    std::fputs("The input is in the file crash-input.\n", stderr);
    std::raise(signal);
}

void run(const Input& input)
{
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

std::vector<Input> corpusIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<Input> corpus;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    const auto corpus = corpusIn(argv[1]);
    if (corpus.empty())
        return EXIT_FAILURE;
    std::signal(SIGABRT, tell);
    std::signal(SIGSEGV, tell);
    for (const auto& input : corpus)
        run(input);
    Mutator mutator(corpus);
    for (long left = std::strtol(argv[2], nullptr, 10); left > 0; --left)
        run(mutator.next());
    std::printf("%zu inputs of the corpus and %s made from them\n", corpus.size(), argv[2]);
    return EXIT_SUCCESS;
}
