// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.UnknownIdException;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.StoredId;

/** A program that asks everything for the first time, and prints what it was told. */
public final class FirstUse implements Supplier<String> {
    private static final int THREADS = 100;

    /** The threads that may ask. */
    enum Threads {
        ONE,
        PLATFORM,
        VIRTUAL
    }

    public static void main(String[] args) throws Exception {
        ExecutorService threads = switch (Threads.valueOf(args[0])) {
            case ONE -> Executors.newSingleThreadExecutor();
            case PLATFORM -> Executors.newFixedThreadPool(THREADS);
            case VIRTUAL ->
                (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
        };
        int count = args[0].equals(Threads.ONE.name()) ? 1 : THREADS;
        CyclicBarrier start = new CyclicBarrier(count);
        Callable<Map.Entry<Framework, String>> ask = () -> {
            start.await();
            return Map.entry(Stars.current(), new FirstUse().get());
        };
        List<Future<Map.Entry<Framework, String>>> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            told.add(threads.submit(ask));
        }
        Set<String> answers = new TreeSet<>();
        Set<Framework> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Future<Map.Entry<Framework, String>> each : told) {
            instances.add(each.get().getKey());
            answers.add(instances.size() == 1 ? each.get().getValue() : "another instance");
        }
        threads.shutdown();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(String.join("\n", answers));
    }

    @Override
    public String get() {
        List<String> answers = new ArrayList<>();
        answers.add(Stars.history().toString());
        for (FrameworkVersion version : Stars.releases()) {
            Framework release = Stars.release(version.toString());
            answers.add(release + " " + digest(release.content().toString()));
            answers.add(release.coverage().toString());
            answers.add(release.search("growth MINDSET").toString());
            answers.add(release.search("WITH").toString());
            answers.add(release.rolesCalled("LSA").toString());
            answers.add(digest(FrameworkDiff.between(Stars.release("1.0.0"), release)
                    .changes()
                    .toString()));
        }
        try {
            answers.add(Stars.current().behaviour("TEAMWORK.COLLABORATE").toString());
        } catch (UnknownIdException e) {
            answers.add(String.valueOf(e.getMessage()));
        }
        List<StoredId> stored = Stars.history().ids().stream()
                .map(id -> new StoredId(id, FrameworkVersion.of(1, 0, 0)))
                .toList();
        answers.add(Stars.history().meanings(stored, Stars.latest()).summary());
        return String.join("\n", answers);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(Arrays.copyOf(digest, 12));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
